import { definePattern } from '../../pattern.ts';

export const resourceMetrics = definePattern({
  id: 'resource-metrics',
  section: 'observability',
  name: 'Resource metrics',
  aliases: ['USE method', 'saturation metrics'],
  summary: {
    en: 'For each resource, processor, memory, pool, queue or disk, its utilisation, saturation and errors are watched.',
    ja: 'CPU・メモリ・プール・キュー・ディスクなど資源ごとに使用率・飽和度・エラーを監視する。',
  },
  problem: 'Latency rises and nobody sees that the connection pool, not the processor, is full.',
  solution:
    'List the resources of each service, also the soft ones: pool checkouts waiting, event-loop delay, thread queues, broker lag, file descriptors, throttled CPU time. Saturation first: it warns before utilisation looks high. Put them next to the RED rows of the same service.',
  useWhen: ['Diagnosis and capacity planning.'],
  avoidWhen: ["Paging people: alert on users' symptoms instead."],
  consequences: [
    'A pool at 100 % with 200 ms checkout wait explains 200 ms of latency exactly; averages over a minute hide bursts of a second.',
  ],
  construct: 'telemetry.metrics: prometheus',
  covers: { 'observability.metrics': ['Application metrics'] },
  related: ['red-metrics', 'capacity-planning', 'connection-pool'],
  sources: [{ title: 'Gregg, The USE Method (2012)' }],
});
