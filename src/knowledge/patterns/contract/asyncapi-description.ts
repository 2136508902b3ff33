import { definePattern } from '../../pattern.ts';

export const asyncapiDescription = definePattern({
  id: 'asyncapi-description',
  section: 'contract',
  name: 'Event contract',
  aliases: ['AsyncAPI', 'event catalogue', 'message contract'],
  summary: {
    en: 'Topics, message schemas, keys, ordering and retention are described and versioned like an HTTP interface.',
    ja: 'トピック・メッセージスキーマ・キー・順序・保持期間をHTTP APIと同様に記述し版管理する。',
  },
  problem:
    'Consumers learn the shape of events from samples, and the producer cannot know who depends on which field.',
  solution:
    "The producer owns an AsyncAPI file: channels, payload schemas by reference, headers, key, delivery guarantee, retention. Consumers register, so a change can be announced. The build checks each schema against the last released one. Examples from it feed the consumers' tests.",
  useWhen: ['Events cross team borders.', 'Reports, search and partners read the same topics.'],
  avoidWhen: ['Messages inside one module that nobody else may read; keep them private.'],
  consequences: [
    'A schema alone is half of the contract: order, duplicates and lateness break consumers as surely as a renamed field.',
    'Registered consumers turn "who uses this?" from a week of asking into a query.',
  ],
  construct:
    'contexts.*.events.*: { of: Order, key: id, version: 1, compatibility: backward, external: true }',
  covers: { 'events.event-schema-evolution': ['Versioning'] },
  related: ['schema-evolution', 'schema-registry', 'event-envelope', 'breaking-change-gate'],
  sources: [{ title: 'AsyncAPI Specification 3.0' }],
});
