import { definePattern } from '../../pattern.ts';

export const partitionOrdering = definePattern({
  id: 'partition-ordering',
  section: 'events',
  name: 'Ordering by key',
  aliases: ['partition key', 'per-key ordering', 'FIFO group'],
  summary: {
    en: 'Messages with the same key go through one partition and one consumer at a time, so their order holds where it matters.',
    ja: '同じキーのメッセージを一つの区画・一つの消費者に通し、必要な範囲で順序を守る方式。',
  },
  problem:
    "`OrderCancelled` overtakes `OrderPlaced`, and the order lives for ever in one replica's view.",
  solution:
    'Key by the aggregate whose history must be read in order. Publish from the outbox in commit order. Handle one message per key at a time; a failed one blocks or parks its key, not the partition. Carry a version so that consumers notice gaps and repeats even so.',
  useWhen: [
    'State is rebuilt from events, or last-write-wins would be wrong.',
    'Parallelism over many keys suffices.',
  ],
  avoidWhen: [
    'Global order: it means one partition and one consumer; ask what really needs it.',
    'Handlers that only count or append.',
  ],
  consequences: [
    "A hot key gets one consumer's speed: at 5 ms per message, 200 per second.",
    'Changing the number of partitions moves keys; drain first or order breaks at that moment.',
  ],
  construct: 'broker.ordering: per-key',
  covers: { 'events.event-streaming': ['Kafka', 'AWS Kinesis'] },
  related: ['event-log', 'competing-consumers', 'idempotent-consumer'],
  sources: [{ title: 'Apache Kafka documentation: design' }],
});
