import { definePattern } from '../../pattern.ts';

export const eventLog = definePattern({
  id: 'event-log',
  section: 'events',
  name: 'Partitioned event log',
  aliases: ['event streaming', 'commit log', 'stream'],
  summary: {
    en: 'An append-only, partitioned record of events that many readers follow at their own position and can read again.',
    ja: '追記専用で分割されたイベントの記録。複数の読み手が各自の位置で追い、再読もできる。',
  },
  problem:
    'A queue forgets what was read. A new service cannot learn the past, and a bug in a projection cannot be repaired by reading again.',
  solution:
    "Choose the key by which order matters, usually the aggregate's id, and enough partitions for the largest consumer group to come. Keep events for the time a repair may take, or compact by key for state. Consumers commit their offset after the effect, in the same store where possible.",
  useWhen: ['High rates, many readers, replay, stream processing.', 'Order per key matters.'],
  avoidWhen: [
    'A few hundred tasks per hour: a queue table is less to operate.',
    'Single messages need priorities, delays or selective retry.',
  ],
  consequences: [
    'Parallelism ends at the number of partitions: 12 partitions feed at most 12 consumers of a group.',
    'One poison message stops its partition until it is skipped or parked.',
    'Storage is rate × size × retention × copies: 5,000/s × 1 KB × 7 days × 3 are about 9 TB.',
  ],
  construct: 'broker: { technology: kafka, partitions: 12, ordering: per-key, retention: 7d }',
  covers: { 'events.event-streaming': ['Kafka', 'AWS Kinesis', 'Azure Event Hubs', 'NATS'] },
  related: [
    'partition-ordering',
    'stream-processing',
    'message-queue',
    'event-sourcing',
    'change-data-capture',
  ],
  sources: [
    { title: 'Kreps, The Log: What every software engineer should know (2013)' },
    { title: 'Kleppmann, Designing Data-Intensive Applications (2017), chapter 11' },
  ],
});
