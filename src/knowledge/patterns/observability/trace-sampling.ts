import { definePattern } from '../../pattern.ts';

export const traceSampling = definePattern({
  id: 'trace-sampling',
  section: 'observability',
  name: 'Trace sampling',
  aliases: ['head sampling', 'tail sampling'],
  summary: {
    en: 'Only part of the traces is kept: a fixed share decided at the start, or the slow and failed ones decided at the end.',
    ja: 'トレースの一部だけを保存する。開始時に割合で決めるか、終了時に遅延・失敗したものを選ぶ。',
  },
  problem:
    'Keeping all traces costs more than the service; keeping one per cent loses the failure somebody reports.',
  solution:
    'Head sampling by trace id, so all services decide alike. Tail sampling in collectors that see a whole trace: errors, above p99, rare operations, a share of the rest. Metrics are computed before sampling. Always keep marked test requests.',
  useWhen: ['More than a few hundred requests per second.'],
  avoidWhen: ['Low traffic: keep all.'],
  consequences: [
    'At 1 % head sampling a fault in one of 10,000 requests at 1,000/s appears in one kept trace every 1,000 s.',
    'Tail sampling buffers every span for its wait, 10-30 s, and needs routing by trace id: 20,000 spans/s × 30 s × 1 KB are 600 MB.',
  ],
  construct: 'telemetry.sampling: 10%',
  covers: { 'observability.tracing': ['Distributed tracing'] },
  related: ['distributed-tracing', 'red-metrics'],
  sources: [{ title: 'OpenTelemetry documentation: sampling' }],
});
