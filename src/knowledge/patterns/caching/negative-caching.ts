import { definePattern } from '../../pattern.ts';

export const negativeCaching = definePattern({
  id: 'negative-caching',
  section: 'caching',
  name: 'Negative caching',
  aliases: ['caching not-found', 'missing-key cache'],
  summary: {
    en: '"Not there" is remembered for a short time, so repeated questions for absent things do not reach the database.',
    ja: '「存在しない」ことを短時間記憶し、存在しないものへの繰り返しの問い合わせを防ぐ。',
  },
  problem: 'A crawler asks for 10 million invented ids; each is a miss and a query.',
  solution:
    'Store an explicit marker with its own TTL of seconds. Creation deletes the marker. Distinguish absent from failed: never cache errors of the source as absence. For huge sets put a Bloom filter of existing keys before.',
  useWhen: ['Lookups by foreign ids, user names, short links.'],
  avoidWhen: ['Things that appear moments later and must be seen at once.'],
  consequences: [
    'A Bloom filter of 10 million keys at 1 % false positives takes about 12 MB.',
    'Random ids fill the cache with markers: bound their share.',
  ],
  construct: 'contexts.*.caches.*: { of: links.getLink, ttl: 10m, negativeTtl: 10s }',
  covers: { 'caching.cache-invalidation': [] },
  related: ['cache-aside', 'rate-limiting'],
  sources: [{ title: 'RFC 2308, Negative Caching of DNS Queries' }],
});
