import { definePattern } from '../../pattern.ts';

export const logAggregation = definePattern({
  id: 'log-aggregation',
  section: 'observability',
  name: 'Log aggregation',
  aliases: ['central logging', 'log pipeline'],
  summary: {
    en: 'Lines from all replicas are collected, enriched, kept for a stated time and searched in one place.',
    ja: '全レプリカのログを収集・付加情報付けし、定めた期間保管して一箇所で検索できるようにする。',
  },
  problem: 'The replica that failed is gone and its log with it.',
  solution:
    'Agents read standard output, add service, version and zone, buffer on disk, and ship. Hot storage for weeks, object storage for what law wants. Index few labels or full text by need and price. Rate-limit a service that floods. Access by role, as logs hold personal data. Losing logs must never stop the service.',
  useWhen: ['More than two processes.'],
  avoidWhen: ['One small server: the journal and a retention limit.'],
  consequences: [
    'Full-text indexes take about the size of the data again; label-only stores are an order cheaper to write and slower to search.',
    'A chatty loop can cost more than its servers: alert on bytes per service.',
  ],
  construct: 'telemetry: { logs: loki, logRetentionDays: 30 }',
  covers: {
    'observability.logging': ['log aggregation'],
    'observability.log-aggregation': ['ELK stack', 'Splunk', 'CloudWatch Logs', 'Loki'],
  },
  related: ['structured-logging', 'correlation-id', 'dashboards'],
  sources: [{ title: 'The Twelve-Factor App: logs' }],
});
