import { definePattern } from '../../pattern.ts';

export const publishSubscribe = definePattern({
  id: 'publish-subscribe',
  section: 'events',
  name: 'Publish-subscribe',
  aliases: ['pub/sub', 'topics', 'fan-out'],
  summary: {
    en: 'A publisher sends to a topic, and each subscription gets its own copy and keeps its own position.',
    ja: '発行者はトピックへ送り、各購読が自分用のコピーを受け取り自分の位置を保つ方式。',
  },
  problem:
    'A sender that lists its receivers must be changed for every new one and fails with any of them.',
  solution:
    'Topics by fact or by aggregate, named and owned by the publisher. One durable subscription per consuming context, shared by its replicas. A slow subscriber fills only its own queue, with a limit and an alert on age. Access rights say who may publish and who may read.',
  useWhen: ['One fact, several independent readers.', 'Readers are added by other teams.'],
  avoidWhen: ['Exactly one worker shall do a task: a queue.', 'The sender needs an answer.'],
  consequences: [
    'Fan-out multiplies traffic: 1,000 messages/s with six subscriptions are 6,000 deliveries per second.',
    'A subscription that starts late sees nothing from before, unless the topic is a retained log.',
  ],
  construct: 'broker: { technology: rabbitmq, retention: 7d }',
  covers: {
    'events.pub-sub-patterns': ['Topic-based', 'fan-out'],
    'events.message-patterns': ['publish-subscribe'],
  },
  related: ['competing-consumers', 'message-filter', 'event-log', 'domain-events'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Publish-Subscribe Channel' },
    { title: 'Eugster et al., The Many Faces of Publish/Subscribe (2003)' },
  ],
});
