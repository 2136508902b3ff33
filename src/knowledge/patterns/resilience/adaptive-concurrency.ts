import { definePattern } from '../../pattern.ts';

export const adaptiveConcurrency = definePattern({
  id: 'adaptive-concurrency',
  section: 'resilience',
  name: 'Adaptive concurrency limit',
  aliases: ['concurrency autotuning', 'gradient limiter'],
  summary: {
    en: 'The number of requests a service works on at once is adjusted from measured latency, as TCP adjusts its window.',
    ja: '測定した遅延から同時処理数の上限を自動調整する。TCPの輻輳制御と同じ考え方。',
  },
  problem: 'A fixed limit is right on the day of the load test and wrong after the next release.',
  solution:
    'Compare current latency with the least seen recently; while near, raise the limit, when it rises, lower it. Refuse above it, by priority. Keep a floor and a ceiling, and re-measure the minimum now and then. Apply at the server and, against each dependency, at the client.',
  useWhen: ['Latency is stable while not overloaded; releases and hardware vary.'],
  avoidWhen: ['Mixed operations of 5 ms and 5 s on one limiter: separate them first.'],
  consequences: [
    'Latency near the unloaded one at full throughput; the limit hunts by some per cent all the time.',
  ],
  construct: 'services.*: { contexts: [search], sheds: true, queueLimit: 16 }',
  covers: { 'resilience.backpressure': ['load shedding'] },
  related: ['load-shedding', 'bounded-queue', 'bulkhead'],
  sources: [{ title: 'Netflix, Performance Under Load (2018)' }],
});
