import { definePattern } from '../../pattern.ts';

export const topicExchange = definePattern({
  id: 'topic-exchange',
  section: 'events',
  name: 'Topic exchange',
  aliases: ['subject-based routing', 'wildcard bindings'],
  summary: {
    en: 'Messages carry a dotted routing key, and bindings with wildcards decide which queues receive a copy.',
    ja: 'メッセージに階層的なルーティングキーを付け、ワイルドカードの束縛で配信先キューを決める方式。',
  },
  problem:
    'A topic for each combination of region, entity and event explodes; one topic for all makes everybody filter.',
  solution:
    'Fix the order of words from stable to specific, `tenant.context.entity.event`, and document it. Consumers bind `*.ordering.order.*` or, for all below, `#` (RabbitMQ) or `>` (NATS). Publish with mandatory delivery or an alternate exchange, so that unroutable messages are seen.',
  useWhen: ['RabbitMQ, NATS or MQTT as the broker.', 'Consumers with overlapping interests.'],
  avoidWhen: ['Kafka: topics are heavyweight and fixed; key and header instead.'],
  consequences: [
    'Bindings change without touching publishers; a typo in one delivers nothing and reports nothing.',
    'Key words with identities (`order.4711`) make millions of subjects; keep identities in the payload.',
  ],
  construct: 'broker.technology: rabbitmq',
  covers: { 'events.event-routing': ['topic exchanges'] },
  related: ['publish-subscribe', 'content-based-router', 'message-filter'],
  sources: [
    { title: 'RabbitMQ tutorials: topics' },
    { title: 'NATS documentation: subject-based messaging' },
  ],
});
