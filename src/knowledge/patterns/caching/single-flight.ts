import { definePattern } from '../../pattern.ts';

export const singleFlight = definePattern({
  id: 'single-flight',
  section: 'caching',
  name: 'Single flight',
  aliases: ['request coalescing', 'cache stampede protection', 'dogpile lock'],
  summary: {
    en: 'When many ask for the same missing value only one loads it and all get the result.',
    ja: '同じ欠損値への同時要求のうち一つだけが読み込み、全員が結果を共有する。',
  },
  problem: 'A hot key expires and 2,000 requests run the same one-second query.',
  solution:
    'In a process keep a map of running loads by key. Across replicas take a short lease in the cache; those without it wait briefly, or serve the old value. Bound the wait, share errors only for that round, and release on failure. Include rights and tenant in the key.',
  useWhen: ['Hot keys, slow loads, cold starts.'],
  avoidWhen: ['Cheap loads: the coordination costs more.'],
  consequences: [
    'Loads per expiry fall from all waiting requests to one per replica, or one in all with a lease.',
    'At Facebook leases cut the peak database rate for a set of stampede-prone keys from 17,000 to 1,300 queries per second (Nishtala et al., 2013).',
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.listFeatured, ttl: 60s, singleFlight: true }',
  covers: {
    'caching.distributed-caching': ['consistency'],
    'caching.cache-patterns': ['Cache-aside'],
  },
  related: ['cache-aside', 'refresh-ahead', 'ttl-with-jitter'],
  sources: [
    { title: 'Nishtala et al., Scaling Memcache at Facebook (2013)' },
    { title: 'Go package documentation: singleflight' },
  ],
});
