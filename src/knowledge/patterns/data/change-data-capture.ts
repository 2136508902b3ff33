import { definePattern } from '../../pattern.ts';

export const changeDataCapture = definePattern({
  id: 'change-data-capture',
  section: 'data',
  name: 'Change data capture',
  aliases: ['CDC', 'log-based replication'],
  summary: {
    en: "Committed changes are read from the database's log and published as a stream, without touching the application.",
    ja: 'データベースのログからコミット済みの変更を読み、アプリケーションに手を加えずストリームとして発行する。',
  },
  problem:
    'A legacy program cannot publish events, and copying tables by night is too old and too heavy.',
  solution:
    "Read the write-ahead log with Debezium or logical decoding, begin with a consistent snapshot, key by primary key, publish to a log. Do not let others consume raw tables: translate to business events, or capture an outbox table. Watch the slot: an unread one fills the primary's disk.",
  useWhen: ['Migration, search and warehouse feeds, outbox relay at high rates.'],
  avoidWhen: ['As the public contract of a context: table layout becomes an interface.'],
  consequences: [
    'Lag is typically under a second at some thousand changes per second.',
    'It says what changed, not why; meaning must be in the row.',
  ],
  construct:
    'migration.steps[]: { context: catalogue, master: old, sync: change-data-capture, reversible: true }',
  covers: { 'data.event-driven-data-sync': ['Change data capture', 'event propagation'] },
  related: [
    'transactional-outbox',
    'event-carried-state-transfer',
    'strangler-fig',
    'etl-pipeline',
  ],
  sources: [
    { title: 'Debezium documentation' },
    { title: 'Kleppmann, Designing Data-Intensive Applications (2017), chapter 11' },
  ],
});
