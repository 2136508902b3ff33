import { definePattern } from '../../pattern.ts';

export const eventNotification = definePattern({
  id: 'event-notification',
  section: 'events',
  name: 'Event notification',
  aliases: ['thin events'],
  summary: {
    en: 'An event that carries identity and type only; whoever needs more asks the owner for the current state.',
    ja: '識別子と種別だけを運び、詳細が必要な側が所有者に現在の状態を問い合わせるイベント。',
  },
  problem: 'Fat events leak personal data to every subscriber and grow stale in queues.',
  solution:
    'Publish `{ type, id, version, occurredAt }`. Consumers fetch by id with their own rights and may skip versions they have seen. Collapse bursts: ten changes of one record within a second need one fetch.',
  useWhen: [
    'Sensitive or large data with few interested readers.',
    'Consumers want the newest state, not each step.',
  ],
  avoidWhen: [
    'Many consumers: each event then costs as many reads on the owner.',
    'Consumers must work while the owner is down.',
  ],
  consequences: [
    'k consumers turn one write into k reads, in a burst right after it.',
    'The state fetched may be newer than the event, or gone; handle 404 as "deleted since".',
  ],
  construct: 'contexts.*.events.*: { of: Order, carries: [id] }',
  covers: { 'events.event-driven-microservices': ['event collaboration'] },
  related: ['event-carried-state-transfer', 'domain-events', 'claim-check'],
  sources: [{ title: 'Fowler, What do you mean by Event-Driven? (2017)' }],
});
