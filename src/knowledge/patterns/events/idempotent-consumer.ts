import { definePattern } from '../../pattern.ts';

export const idempotentConsumer = definePattern({
  id: 'idempotent-consumer',
  section: 'events',
  name: 'Idempotent consumer',
  aliases: ['inbox pattern', 'consumer deduplication', 'message dedup'],
  summary: {
    en: 'A consumer records the id of each message in the same transaction as its effect, so a second delivery changes nothing.',
    ja: 'メッセージIDを効果と同じトランザクションで記録し、二度届いても影響が出ないようにする消費者。',
  },
  problem:
    'Brokers deliver at least once: after a crash between effect and acknowledgement the refund runs again.',
  solution:
    'Insert `(consumer, message_id)` with a unique key; when it is there already, acknowledge and stop. Do the effect and any outgoing events in the same transaction. Where the effect is naturally repeatable, an upsert with a version, no table is needed. Pass the id on as idempotency key to outside systems. Purge after the longest possible redelivery.',
  useWhen: ['Any handler with an effect that hurts when doubled.'],
  avoidWhen: [
    'Handlers that set a value by identity and version: natural idempotency is cheaper.',
    'Effects outside the database without keys of their own: the inbox cannot cover them; look for a key at the receiver.',
  ],
  consequences: [
    'One extra insert per message, about a millisecond; the table holds rate × window: 200/s × 14 days are 242 million rows, so keep the window to need.',
    "Broker-side deduplication has a window (SQS FIFO: five minutes) and ends at the broker's border.",
  ],
  construct: 'contexts.*.on.*: { do: refundPayment, dedupe: inbox }',
  covers: {
    'events.exactly-once-delivery': ['Idempotency', 'deduplication'],
    'resilience.idempotency': ['duplicate detection'],
  },
  related: ['transactional-outbox', 'idempotency-key', 'dead-letter-queue', 'natural-idempotency'],
  sources: [
    { title: 'Helland, Idempotence Is Not a Medical Condition (2012)' },
    { title: 'Richardson, Microservices Patterns (2018): Idempotent Consumer' },
  ],
});
