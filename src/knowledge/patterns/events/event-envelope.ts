import { definePattern } from '../../pattern.ts';

export const eventEnvelope = definePattern({
  id: 'event-envelope',
  section: 'events',
  name: 'Event envelope',
  aliases: ['CloudEvents', 'message metadata'],
  summary: {
    en: 'A fixed set of metadata around every event: id, source, type, time, subject, schema, trace context and tenant.',
    ja: 'ID・発行元・種別・時刻・対象・スキーマ・トレース・テナントを定型のメタデータとして全イベントに付ける。',
  },
  problem:
    'Each team puts the timestamp elsewhere; tracing, deduplication and routing need an adapter per topic.',
  solution:
    'Adopt CloudEvents attributes: `id` and `source` unique together, `type` with a version, `time` of occurrence, `subject` the aggregate. Add `traceparent`, tenant and causation id as extensions. Put them in headers, the business data in the body. Libraries fill them, not people.',
  useWhen: ['More than one team or broker.', 'Generic tools: audit trail, replay, lineage.'],
  avoidWhen: ['An in-process bus in one language: a typed object holds the same.'],
  consequences: [
    'Deduplication, ordering and tracing become library code once; the overhead is about 200-400 bytes per message.',
  ],
  construct: 'telemetry.correlation: true',
  covers: {
    'events.event-routing': ['Message routing'],
    'observability.correlation': ['distributed context'],
  },
  related: ['context-propagation', 'correlation-id', 'asyncapi-description', 'idempotent-consumer'],
  sources: [{ title: 'CNCF, CloudEvents specification 1.0' }],
});
