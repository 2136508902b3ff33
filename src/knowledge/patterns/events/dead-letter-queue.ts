import { definePattern } from '../../pattern.ts';

export const deadLetterQueue = definePattern({
  id: 'dead-letter-queue',
  section: 'events',
  name: 'Dead-letter queue',
  aliases: ['DLQ', 'poison message handling', 'parking lot'],
  summary: {
    en: 'A message that failed its allowed attempts is put aside with the reason, so the rest goes on and a person can decide.',
    ja: '規定回数失敗したメッセージを理由とともに退避し、後続を止めずに人が判断できるようにする仕組み。',
  },
  problem: 'One malformed message is redelivered for ever, burns CPU and blocks those behind it.',
  solution:
    'Tell transient failures (retry later) from permanent ones (park at once). After the last attempt move message, error, stack, consumer version and attempt times to the dead letters of that consumer. Alert on the first entry and on age. Offer view, repair, replay to this consumer only, and discard with a reason.',
  useWhen: ['Every asynchronous consumer.'],
  avoidWhen: [
    'Strict order per key: parking one message must park the key as well.',
    'As a store for messages nobody looks at: that is losing them slowly.',
  ],
  consequences: [
    "A failing dependency sends everything there within attempts × pause: stop consuming when the failure is not the message's.",
    'Replayed messages are old: handlers must cope with states that moved on.',
    'Dead letters hold personal data too; give them retention and access rights.',
  ],
  construct:
    'broker: { technology: rabbitmq, maxAttempts: 5, deadLetter: true, backoff: { base: 1s, max: 5m, jitter: full } }',
  covers: {
    'events.dead-letter-queues': ['Failure handling', 'poison messages'],
    'async.job-retry': ['dead letter queues'],
  },
  related: ['delayed-redelivery', 'idempotent-consumer', 'runbook', 'message-queue'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Dead Letter Channel' },
  ],
});
