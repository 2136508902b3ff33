import { definePattern } from '../../pattern.ts';

export const inMemoryCache = definePattern({
  id: 'in-memory-cache',
  section: 'caching',
  name: 'In-process cache',
  aliases: ['local cache', 'near cache', 'in-memory caching'],
  summary: {
    en: 'Each replica keeps hot, small, slowly changing values in its own memory, bounded by count and time.',
    ja: '頻繁に使う小さく変化の遅い値を、件数と時間を限って各レプリカのメモリに保持する。',
  },
  problem:
    'Even half a millisecond to a cache server counts when one request reads a hundred rates and flags.',
  solution:
    'Bounded map with a good eviction (W-TinyLFU), TTL with jitter, refresh in the background, one loader per key. Drop by broadcast where seconds matter. Never put mutable objects in it. Measure hits, loads, evictions and bytes.',
  useWhen: ['Reference data, keys, flags, parsed templates.'],
  avoidWhen: [
    'Data that all replicas must see change together.',
    'Large values times many replicas.',
  ],
  consequences: [
    'About 100 ns instead of 0.5 ms; n replicas load n times and disagree up to the TTL.',
    'Each deployment empties it: 20 cold replicas at once are a burst on the source.',
  ],
  construct:
    'contexts.*.caches.*: { of: pricing.getRates, technology: in-memory, layer: application, ttl: 30s, jitter: 10% }',
  covers: {
    'caching.cache-technologies': ['in-memory caching'],
    'caching.cache-layers': ['Application cache'],
  },
  related: ['distributed-cache', 'single-flight', 'refresh-ahead'],
  sources: [{ title: 'Einziger, Friedman, Manes, TinyLFU (2017)' }],
});
