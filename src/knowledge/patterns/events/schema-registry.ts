import { definePattern } from '../../pattern.ts';

export const schemaRegistry = definePattern({
  id: 'schema-registry',
  section: 'events',
  name: 'Schema registry',
  aliases: ['central schema store'],
  summary: {
    en: 'A service or repository holds every version of every message schema and refuses one that breaks the declared rule.',
    ja: 'メッセージスキーマの全版を保持し、宣言した互換規則に反する版を拒否する仕組み。',
  },
  problem:
    "Consumers find out at run time, and binary messages cannot be read without the writer's schema.",
  solution:
    'Producers register in the build, not at start-up. Messages carry a short schema id. Clients cache schemas for ever, since ids never change. Compatibility is set per subject. A folder of schemas with a check in CI does the same for JSON without another server.',
  useWhen: ['Avro or Protobuf over a log with many teams.'],
  avoidWhen: ['A handful of JSON events in one repository: files and a diff check suffice.'],
  consequences: [
    'Five bytes per message replace the schema, which in Avro is often longer than the data.',
    'A producer that must reach the registry to start has a new hard dependency; ship schemas with the code.',
  ],
  construct: 'broker.schema: avro',
  covers: { 'events.event-schema-evolution': ['backward/forward compatibility'] },
  related: ['schema-evolution', 'breaking-change-gate', 'asyncapi-description'],
  sources: [{ title: 'Confluent Schema Registry documentation' }],
});
