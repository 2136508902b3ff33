import { definePattern } from '../../pattern.ts';

export const readThrough = definePattern({
  id: 'read-through',
  section: 'caching',
  name: 'Read-through cache',
  aliases: ['loading cache'],
  summary: {
    en: 'Callers ask only the cache, which loads a missing value itself through one configured loader.',
    ja: '呼び出し側はキャッシュだけに問い合わせ、欠けた値はキャッシュが設定済みのローダーで読み込む。',
  },
  problem: 'Cache-aside code is repeated at thirty places, three of which forget the TTL.',
  solution:
    'One loader per kind with key, time, jitter, single flight, negative result and metrics. Batch loads where callers ask for many. A failing loader returns the old value within a hard limit. Nobody else writes the cache.',
  useWhen: ['Libraries with loading caches, CDNs, one service in front of a slow source.'],
  avoidWhen: ["Values that depend on the caller's rights, unless these are in the key."],
  consequences: ['The rules live once; the first reader still pays for the load.'],
  construct:
    'contexts.*.caches.*: { of: pricing.getRates, pattern: read-through, ttl: 60s, singleFlight: true }',
  covers: { 'caching.cache-patterns': ['read-through'] },
  related: ['cache-aside', 'write-through', 'refresh-ahead'],
  sources: [{ title: 'Caffeine documentation' }],
});
