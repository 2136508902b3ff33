import { definePattern } from '../../pattern.ts';

export const ttlWithJitter = definePattern({
  id: 'ttl-with-jitter',
  section: 'caching',
  name: 'TTL with jitter',
  aliases: ['time to live', 'expiry spreading'],
  summary: {
    en: 'Every entry has an end, chosen from the age that does no harm and spread at random, so entries do not expire together.',
    ja: '許容できる古さから有効期限を決め、乱数で散らして一斉失効を防ぐ。',
  },
  problem:
    "A bulk load fills 50,000 keys at midnight with a TTL of one hour; at one o'clock all miss at once.",
  solution:
    'Ask the owner of the data: how old may it be when the invalidation is lost? That is the TTL. Multiply by 1 ± 10 %. Never "for ever". Different kinds have different times. Show the age in debugging headers.',
  useWhen: ['Every cache, also those with invalidation by event.'],
  avoidWhen: ['Legal or safety limits that allow no age: do not cache.'],
  consequences: [
    'For a key read r times a second the miss rate is about 1 / (1 + r × TTL): at 1/s and 60 s, 1.6 %; beyond that longer TTLs buy little.',
    '50,000 expiries spread over 12 minutes are 70 loads per second.',
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.getProduct, ttl: 5m, jitter: 10% }',
  covers: { 'caching.cache-invalidation': ['TTL'] },
  related: ['event-driven-invalidation', 'single-flight', 'cache-aside'],
  sources: [{ title: "AWS Builders' Library, Caching challenges and strategies" }],
});
