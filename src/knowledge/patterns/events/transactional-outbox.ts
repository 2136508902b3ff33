import { definePattern } from '../../pattern.ts';

export const transactionalOutbox = definePattern({
  id: 'transactional-outbox',
  section: 'events',
  name: 'Transactional outbox',
  aliases: ['outbox', 'outbox table'],
  summary: {
    en: 'The event is a row written in the same transaction as the change, and a relay publishes it afterwards until the broker has confirmed.',
    ja: '変更と同じトランザクションでイベントを行として書き、リレーがブローカーの確認まで発行を繰り返す方式。',
  },
  problem:
    'Commit, then publish: a crash between loses the event. Publish, then commit: a rollback leaves a lie. Database and broker share no transaction.',
  solution:
    'Insert into `outbox(id, topic, key, payload, occurred_at)` with the change. A relay reads unpublished rows in order, `FOR UPDATE SKIP LOCKED` or from the write-ahead log, publishes, marks them. Ids are stable, so consumers drop repeats. Watch the age of the oldest row. Delete published rows in portions.',
  useWhen: [
    'Events whose loss would leave two contexts disagreeing.',
    'A relational or document store with transactions.',
  ],
  avoidWhen: [
    'Telemetry and hints where one lost in a million does no harm.',
    'The store is an event log already: subscribe to it.',
  ],
  consequences: [
    'Never lost, at least once, in commit order per key only if the relay keeps it: several relays need a lock per key.',
    'A polling relay adds about half its interval: 200 ms polls cost 100 ms on average; LISTEN/NOTIFY or log reading cut it to milliseconds.',
    'One more write per event; at 1,000 events/s watch table bloat and vacuum.',
  ],
  construct: 'broker: { technology: rabbitmq, outbox: true, inbox: true }',
  covers: {
    'events.exactly-once-delivery': ['transaction guarantees'],
    'data.event-driven-data-sync': ['event propagation'],
  },
  related: ['idempotent-consumer', 'change-data-capture', 'domain-events', 'aggregate'],
  sources: [
    { title: 'Richardson, Microservices Patterns (2018): Transactional outbox' },
    { title: 'Helland, Life beyond Distributed Transactions (2007)' },
  ],
});
