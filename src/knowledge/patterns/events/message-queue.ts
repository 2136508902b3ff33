import { definePattern } from '../../pattern.ts';

export const messageQueue = definePattern({
  id: 'message-queue',
  section: 'events',
  name: 'Message queue',
  aliases: ['point-to-point channel', 'work queue'],
  summary: {
    en: 'A buffer between a sender and a group of workers in which each message is handled by one and removed when acknowledged.',
    ja: '送信側とワーカー群の間の緩衝。各メッセージは一つのワーカーが処理し、確認応答で削除される。',
  },
  problem:
    'Work arrives faster than it can be done for ten minutes a day; doing it inside the request makes users wait or fail.',
  solution:
    'Send a self-contained, durable message after the commit. Workers take a bounded number, acknowledge after the effect is stored, and let the message return when they die. Bound the queue and decide what happens when full. Scale workers on the age of the oldest message, not on the length.',
  useWhen: [
    'Tasks with one doer: mail, thumbnails, billing runs.',
    'Bursts are to be smoothed to what the database bears.',
  ],
  avoidWhen: [
    "Several readers need the same message, or yesterday's again: a log.",
    'The caller must have the answer now.',
  ],
  consequences: [
    'With arrivals at 100/s and a capacity of 120/s, a backlog of 10,000 drains in 500 s: headroom decides recovery.',
    "Queues hide overload; above full use they grow without end. Little's law: 6,000 waiting at 100/s are a minute old.",
  ],
  construct:
    'broker: { technology: rabbitmq, queueLimit: 100000, prefetch: 20, maxAttempts: 5, deadLetter: true }',
  covers: {
    'events.message-queues': ['RabbitMQ', 'AWS SQS', 'Azure Service Bus', 'Google Pub/Sub'],
  },
  related: ['competing-consumers', 'dead-letter-queue', 'event-log', 'bounded-queue', 'job-queue'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Point-to-Point Channel' },
    { title: 'Little, A Proof for the Queuing Formula L = λW (1961)' },
  ],
});
