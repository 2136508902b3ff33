import { definePattern } from '../../pattern.ts';

export const eventDrivenInvalidation = definePattern({
  id: 'event-driven-invalidation',
  section: 'caching',
  name: 'Event-driven invalidation',
  aliases: ['cache purge on change'],
  summary: {
    en: "The owner's change events delete the entries they make wrong, in every cache that holds them.",
    ja: '所有者の変更イベントに応じて、該当エントリをそれを保持する全キャッシュから削除する。',
  },
  problem: 'A long TTL shows old prices, a short one loads the database.',
  solution:
    'Consumers map each event to keys or tags and delete, never write. Delete after the commit, through the outbox, so it cannot be lost or come early; once more after a second against loads in flight, or compare versions. CDN purges go by tag. Keep a TTL as safety net.',
  useWhen: ['Seldom changed, often read data with little tolerance for age.'],
  avoidWhen: ['Derived lists where one change touches thousands of keys: short TTL or tags.'],
  consequences: [
    "Age falls to the event's way, typically under a second, and to the TTL when the consumer stands: alert on its lag.",
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.getProduct, ttl: 1h, invalidatedBy: [catalogue.ProductChanged] }',
  covers: { 'caching.cache-invalidation': ['event-driven invalidation'] },
  related: ['ttl-with-jitter', 'cache-tags', 'transactional-outbox'],
  sources: [{ title: 'Nishtala et al., Scaling Memcache at Facebook (2013)' }],
});
