import { definePattern } from '../../pattern.ts';

export const schemaEvolution = definePattern({
  id: 'schema-evolution',
  section: 'events',
  name: 'Schema evolution',
  aliases: [
    'event versioning',
    'backward compatibility',
    'forward compatibility',
    'tolerant reader',
  ],
  summary: {
    en: 'Rules by which message and record schemas change, so that old readers survive new writers and new readers old data.',
    ja: '旧い読み手が新しい書き手に、新しい読み手が旧いデータに耐えるための、スキーマ変更の規則。',
  },
  problem:
    'A producer renames a field on Monday; consumers that deploy on Thursday fail in between, and replayed events from last year fail for ever.',
  solution:
    'Add only optional fields with defaults. Never rename, retype or reuse. Readers ignore what they do not know and keep a branch for unknown enum values. State the direction: backward lets readers go first, forward lets writers go first, full both. A real break is a new event type sent beside the old until the last reader has moved.',
  useWhen: ['Every event or record that outlives one deployment.'],
  avoidWhen: ['Messages between two halves of one deployable.'],
  consequences: [
    'Backward-compatible alone is enough when all consumers can be upgraded first; replay needs it transitively over all versions.',
    'Both types in parallel double the traffic of that event for the transition.',
  ],
  construct: 'contexts.*.events.*: { of: Order, version: 2, compatibility: full, retention: 365d }',
  covers: { 'events.event-schema-evolution': ['Versioning', 'backward/forward compatibility'] },
  related: ['schema-registry', 'upcasting', 'breaking-change-gate', 'expand-contract-migration'],
  sources: [
    { title: 'Kleppmann, Designing Data-Intensive Applications (2017), chapter 4' },
    { title: 'Confluent Schema Registry documentation: compatibility types' },
  ],
});
