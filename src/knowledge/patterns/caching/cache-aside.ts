import { definePattern } from '../../pattern.ts';

export const cacheAside = definePattern({
  id: 'cache-aside',
  section: 'caching',
  name: 'Cache-aside',
  aliases: ['lazy caching', 'look-aside cache'],
  summary: {
    en: 'The application looks into the cache, on a miss reads the database and puts the value there with a time to live.',
    ja: 'まずキャッシュを見て、なければデータベースから読み、有効期限付きで格納する。',
  },
  problem: 'The same product is read a thousand times between two changes.',
  solution:
    'Key = kind, version of the shape, identity, tenant. Read; on a miss load with single flight; set with TTL and jitter. On change delete the key after the commit, from an event, do not write it. Against the race of an old load overwriting a delete use versions or a short lease. Cache "not there" briefly.',
  useWhen: ['Reads dominate and some seconds of age are allowed.'],
  avoidWhen: ['Hit ratios below about a half: two systems asked instead of one.'],
  consequences: [
    "Mean latency = h × hit + (1 − h) × (hit + load): at 90 %, 1 ms and 30 ms it is 4 ms; p99 stays the database's.",
    'The database must survive an empty cache or its loss is an outage.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.getProduct, technology: redis, pattern: cache-aside, ttl: 5m, jitter: 10%, singleFlight: true, invalidatedBy: [catalogue.ProductChanged] }',
  covers: { 'caching.cache-patterns': ['Cache-aside'] },
  related: ['read-through', 'event-driven-invalidation', 'single-flight', 'negative-caching'],
  sources: [{ title: 'Nishtala et al., Scaling Memcache at Facebook (2013)' }],
});
