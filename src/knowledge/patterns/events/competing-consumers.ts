import { definePattern } from '../../pattern.ts';

export const competingConsumers = definePattern({
  id: 'competing-consumers',
  section: 'events',
  name: 'Competing consumers',
  aliases: ['consumer group', 'worker group'],
  summary: {
    en: 'Replicas of one consumer share a queue, each message goes to one of them, and more replicas mean more throughput.',
    ja: '同じ消費者の複数レプリカがキューを共有し、各メッセージを一つが処理する。増やせば処理量が増える。',
  },
  problem: 'One consumer cannot keep up, or its death stops everything.',
  solution:
    'All replicas read the same subscription with a small prefetch. Handlers are idempotent and finish within the visibility timeout or extend it. Acknowledge after the effect. Scale on the age of the oldest message and stop gracefully: no new messages, finish those at hand, then leave.',
  useWhen: ['Independent messages, work that can run side by side.'],
  avoidWhen: [
    'Order across messages matters: key them.',
    'The bottleneck is the database behind; more consumers only queue there.',
  ],
  consequences: [
    'n consumers at s seconds each handle n/s per second; at 80 % use keep one to spare.',
    'A visibility timeout shorter than the slowest handler makes two consumers do the same work; SQS gives 30 s unless set.',
  ],
  construct:
    'broker: { technology: sqs, consumers: 8, prefetch: 10, visibilityTimeout: 60s, handlerTimeout: 10s }',
  covers: {
    'events.message-patterns': ['competing consumers'],
    'async.background-jobs': ['worker pools'],
  },
  related: ['message-queue', 'idempotent-consumer', 'autoscaling', 'partition-ordering'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Competing Consumers' },
  ],
});
