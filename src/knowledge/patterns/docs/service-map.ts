import { definePattern } from '../../pattern.ts';

export const serviceMap = definePattern({
  id: 'service-map',
  section: 'docs',
  name: 'Service map',
  aliases: ['dependency graph', 'runtime topology'],
  summary: {
    en: 'Who calls and listens to whom, with rates, errors and latency, drawn from the design and from traces, and the difference.',
    ja: '誰が誰を呼び購読するかを、設計とトレースの双方から率・エラー・遅延付きで描き、差分を示す。',
  },
  problem:
    'In an incident nobody knows what depends on the failing service; a forgotten batch does.',
  solution:
    'Edges from declared calls and events, and from client spans. Show hard and soft dependencies, criticality and owners. Report edges that only one side knows. Answer "what breaks without X?" by walking the graph upstream. Check for cycles and depth.',
  useWhen: ['More than five services.'],
  avoidWhen: ['A monolith: a module graph from imports.'],
  consequences: [
    'Depth is latency and availability: an edge at the fourth hop concerns all flows above it.',
  ],
  construct: 'contexts.*.calls[]: { to: payments.authorise, hard: false }',
  covers: { 'docs.architecture-documentation': ['service maps'] },
  related: ['system-diagrams', 'distributed-tracing', 'context-map'],
  sources: [{ title: 'Sigelman et al., Dapper (2010)' }],
});
