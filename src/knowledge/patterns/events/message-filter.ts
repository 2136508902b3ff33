import { definePattern } from '../../pattern.ts';

export const messageFilter = definePattern({
  id: 'message-filter',
  section: 'events',
  name: 'Content-based filtering',
  aliases: ['message filter', 'subscription filter'],
  summary: {
    en: 'A subscription states a condition on headers or content, and the broker delivers only what matches.',
    ja: '購読時にヘッダーや内容の条件を指定し、一致するメッセージだけを配信させる方式。',
  },
  problem: 'A consumer of German orders reads and drops nine of ten messages.',
  solution:
    "Put the few attributes worth filtering by into headers: country, type, tenant. Let the broker match (SNS filter policies, Service Bus rules, NATS subjects). Keep filters with the consumer's code and test them with examples. Filter in the consumer where the condition needs its own data.",
  useWhen: [
    'Consumers want a small, stable share of a busy topic.',
    'Traffic or per-delivery cost matters.',
  ],
  avoidWhen: [
    'Filters stand for authorisation: a wrong rule leaks; separate topics with rights instead.',
    'A partitioned log such as Kafka, whose brokers do not filter: use a topic per kind.',
  ],
  consequences: [
    'A filter that takes a tenth saves 90 % of deliveries; a changed attribute value silently saves 100 %. Alert on "no messages for an hour".',
  ],
  construct: 'contexts.*.events.*: { of: Order, carries: [id, country], key: id }',
  covers: { 'events.pub-sub-patterns': ['content-based filtering'] },
  related: ['publish-subscribe', 'content-based-router', 'topic-exchange'],
  sources: [{ title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Message Filter' }],
});
