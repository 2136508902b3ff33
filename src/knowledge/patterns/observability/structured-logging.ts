import { definePattern } from '../../pattern.ts';

export const structuredLogging = definePattern({
  id: 'structured-logging',
  section: 'observability',
  name: 'Structured logging',
  aliases: ['JSON logs', 'log levels', 'wide events'],
  summary: {
    en: 'Each log line is one JSON object with agreed keys, a level that says who should care, and no secrets.',
    ja: 'ログ一行を合意済みキーのJSONとし、誰に関わるかを示すレベルを付け、秘密を含めない。',
  },
  problem:
    'Free text must be read by people and parsed by regular expressions; personal data hides in it for years.',
  solution:
    'One wide line per request at its end: operation, outcome, duration, caller, tenant, trace id, counts. Error: somebody must act. Warn: may become one. Info: business milestones. Debug: off, switchable per request. Constant message, varying fields. Mask by an allow list at the logger. Write to standard output and let the platform carry it.',
  useWhen: ['Every service that anybody operates.'],
  avoidWhen: ['As metrics or audit; each has its own channel.'],
  consequences: [
    'Volume is money: 2,000 requests/s × 1 KB are 170 GB a day; one wide line in place of eight saves most of it.',
    "A changed key breaks saved searches: treat names as a contract, follow OpenTelemetry's.",
  ],
  construct:
    'telemetry: { logs: loki, logRetentionDays: 30, masksSensitive: true, correlation: true }',
  covers: { 'observability.logging': ['Structured logging', 'log levels'] },
  related: ['correlation-id', 'log-aggregation', 'audit-log', 'distributed-tracing'],
  sources: [
    { title: 'OpenTelemetry semantic conventions' },
    { title: 'OWASP Logging Cheat Sheet' },
  ],
});
