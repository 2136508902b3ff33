import { definePattern } from '../../pattern.ts';

export const eventDriven = definePattern({
  id: 'event-driven',
  section: 'events',
  name: 'Event-driven architecture',
  aliases: ['EDA', 'event-driven microservices', 'asynchronous messaging'],
  summary: {
    en: 'Contexts tell what happened and others react later, so the one that acts neither knows nor waits for those who care.',
    ja: 'コンテキストが起きた事実を通知し、他が後から反応する。行為者は関心を持つ相手を知らず、待たない。',
  },
  problem:
    'Placing an order calls mail, loyalty, analytics and warehouse in turn; the slowest and least available of them decides whether anybody can buy.',
  solution:
    'Keep synchronous only what decides the request. Everything else follows from an event written with the change and relayed by a broker. Consumers are idempotent, keep their own position and may be down for a day. The design lists who reacts to what.',
  useWhen: [
    'Reactions may come seconds later.',
    'Several contexts care about one fact, or more will.',
  ],
  avoidWhen: [
    'The user needs the result of the reaction in the same request.',
    'One reader, same process, same transaction: a function call.',
  ],
  consequences: [
    "Availability no longer multiplies: the order succeeds with the mailer down, as long as the outbox's database is up.",
    'End-to-end behaviour is spread over handlers; traces and a drawn flow replace the call stack.',
    'Everything arrives at least once and sometimes out of order.',
  ],
  construct: 'contexts.*.on: { payments.PaymentCaptured: confirmOrder }',
  covers: {
    'events.event-driven-microservices': ['Event choreography', 'event collaboration'],
    'microservices.service-communication': ['asynchronous (message queues, events)'],
  },
  related: [
    'domain-events',
    'publish-subscribe',
    'transactional-outbox',
    'idempotent-consumer',
    'eventual-consistency',
  ],
  sources: [
    { title: 'Stopford, Designing Event-Driven Systems (2018)' },
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003)' },
  ],
});
