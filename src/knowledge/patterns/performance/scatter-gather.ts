import { definePattern } from '../../pattern.ts';

export const scatterGather = definePattern({
  id: 'scatter-gather',
  section: 'performance',
  name: 'Parallel calls',
  aliases: ['scatter-gather', 'fan-out/fan-in', 'parallel processing'],
  summary: {
    en: 'Independent calls of one request run side by side under one deadline, and the answer is built from those that came.',
    ja: '互いに独立な呼び出しを一つの期限のもとで並行実行し、得られた応答から結果を組み立てる。',
  },
  problem: 'Five calls of 80 ms in a row are 400 ms though none needs another.',
  solution:
    'Find dependencies in the trace, start what is independent at once with bounded width, give each a timeout within the rest, decide per part: required or optional. Cancel siblings when a required one fails. Batch to the same target instead of fanning out to it.',
  useWhen: ['Composition, search over shards, price comparison.'],
  avoidWhen: ['Calls that load the same bottleneck.'],
  consequences: [
    'Latency is the maximum: with 10 calls a p99 of 200 ms each is met by the whole in 90 % of requests only.',
    'It multiplies load in bursts: width × rate at the target.',
  ],
  construct: 'contexts.*.calls[]: { to: pricing.quote, timeout: 200ms, parallel: true }',
  covers: {
    'performance.async-operations': ['parallel processing'],
    'data.api-composition': ['parallel queries'],
  },
  related: ['api-composition', 'hedged-requests', 'deadline-propagation'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Scatter-Gather' },
    { title: 'Dean and Barroso, The Tail at Scale, CACM (2013)' },
  ],
});
