import { definePattern } from '../../pattern.ts';

export const distributedTracing = definePattern({
  id: 'distributed-tracing',
  section: 'observability',
  name: 'Distributed tracing',
  aliases: ['traces', 'spans', 'OpenTelemetry tracing'],
  summary: {
    en: 'Each request leaves a tree of timed spans over all services it touched, so one sees where the time and the error were.',
    ja: '要求が通過した全サービスの区間を木構造で記録し、時間とエラーの所在を示す。',
  },
  problem: 'The page takes two seconds; eight services each say it was not them.',
  solution:
    'Instrument inbound, outbound, database and messaging through OpenTelemetry, propagate `traceparent`, name spans after operations, put identities into attributes. Links, not parents, for messages handled later. Sample, export through a collector, and join with logs by the trace id.',
  useWhen: ['Two or more services, or one with many dependencies.'],
  avoidWhen: ['A single process with one database: profiles and logs show it.'],
  consequences: [
    'Overhead is microseconds per span; storage is what costs: 5,000 requests/s × 20 spans × 500 B are 4.3 TB a day unsampled.',
    'Traces show structure too: repeated identical spans are N+1, long serial rows want parallel calls.',
  ],
  construct: 'telemetry: { traces: jaeger, sampling: 10% }',
  covers: {
    'observability.tracing': ['Distributed tracing', 'OpenTelemetry', 'Jaeger', 'Zipkin'],
    'observability.correlation': ['Request tracing'],
    'observability.apm-tools': ['DataDog', 'New Relic', 'Dynatrace', 'Application Insights'],
  },
  related: ['context-propagation', 'trace-sampling', 'correlation-id', 'red-metrics'],
  sources: [{ title: 'Sigelman et al., Dapper (2010)' }, { title: 'OpenTelemetry documentation' }],
});
