import { definePattern } from '../../pattern.ts';

export const domainEvents = definePattern({
  id: 'domain-events',
  section: 'events',
  name: 'Domain events',
  aliases: ['business events'],
  summary: {
    en: 'Facts in the past tense and in the words of the domain, emitted by the aggregate that decided them.',
    ja: '業務の言葉と過去形で表した事実。決定した集約が発行する。',
  },
  problem:
    '`OrderUpdated` with a full row forces every consumer to guess what happened by comparing.',
  solution:
    'Name what an expert would say: `OrderCancelled`, with who, when, why and the identities. Emit inside the transaction that changed state. Keep internal events rich and private, publish a stable subset. An event never commands; the reader decides what follows.',
  useWhen: [
    'Other contexts or an audit need to know why something changed.',
    'Time-based rules: "three days after shipping".',
  ],
  avoidWhen: ['Pure replication of a table: change data capture says what it is.'],
  consequences: [
    "Names last for years in other people's code; renaming one is a new event plus a period with both.",
    'Fine grain multiplies messages: 5 events per order at 100 orders/s are 500 messages per second and consumer.',
  ],
  construct: 'contexts.*.commands.*: { on: Order, to: cancelled, emits: [OrderCancelled] }',
  covers: { 'events.event-driven-microservices': ['event collaboration'] },
  related: [
    'event-driven',
    'event-carried-state-transfer',
    'event-notification',
    'aggregate',
    'schema-evolution',
  ],
  sources: [
    { title: 'Evans, Domain-Driven Design Reference (2015)' },
    { title: 'Fowler, Domain Event (2005)' },
  ],
});
