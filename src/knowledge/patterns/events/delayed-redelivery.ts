import { definePattern } from '../../pattern.ts';

export const delayedRedelivery = definePattern({
  id: 'delayed-redelivery',
  section: 'events',
  name: 'Delayed redelivery',
  aliases: ['message retry strategy', 'retry topic', 'retry queue'],
  summary: {
    en: 'A message whose handling failed for a passing reason comes back after a growing pause, without blocking those behind it.',
    ja: '一時的な理由で失敗したメッセージを、後続を塞がずに間隔を延ばしながら再配信する方式。',
  },
  problem:
    'Immediate redelivery hammers a dependency that is down and uses up all attempts within a second.',
  solution:
    'Negative-acknowledge with a delay where the broker can (SQS visibility, NATS NakWithDelay), else publish to retry queues of 10 s, 1 min and 10 min that flow back. Count attempts in a header. Add jitter. Where the whole dependency is down, pause the consumer rather than cycling every message.',
  useWhen: [
    'Handlers that call other systems.',
    'Order between messages is not needed, or is kept per key.',
  ],
  avoidWhen: ['Validation errors: no pause will repair them.'],
  consequences: [
    'Five attempts at 1 s doubling cover 15 s of outage; cover what your dependencies really have, often 5-30 minutes.',
    'The message is handled later than its successors; handlers compare versions.',
  ],
  construct: 'contexts.*.on.*: { do: confirmOrder, maxAttempts: 5, deadLetter: true }',
  covers: { 'events.dead-letter-queues': ['retry strategies'], 'async.job-retry': ['Retry logic'] },
  related: ['dead-letter-queue', 'retry-with-backoff', 'circuit-breaker'],
  sources: [
    { title: "AWS Builders' Library, Timeouts, retries, and backoff with jitter" },
    { title: 'Uber Engineering, Reliable Reprocessing and Dead Letter Queues with Kafka (2018)' },
  ],
});
