import { definePattern } from '../../pattern.ts';

export const responseCache = definePattern({
  id: 'response-cache',
  section: 'caching',
  name: 'Response cache',
  aliases: ['full response cache', 'fragment cache', 'micro-caching'],
  summary: {
    en: 'Finished answers, or the dear parts of them, are kept at the gateway or service and given again without computing.',
    ja: '完成した応答、または高コストな部分をゲートウェイやサービスで保持し、再計算せずに返す。',
  },
  problem: 'The start page is computed anew for 3,000 anonymous visitors per second.',
  solution:
    'Full: key from method, path, sorted known parameters, language and, where personal, the user; never cache with Set-Cookie or Authorization unless declared public. Partial: cache fragments with their own times and assemble, personal parts filled in by the client or edge. Even one second helps at such rates.',
  useWhen: ['Anonymous or per-tenant answers of slow queries.'],
  avoidWhen: ['Keys with unlimited parameters: an attacker makes every request a miss.'],
  consequences: [
    'At 3,000/s a TTL of 1 s answers 2,999 of 3,000 from the cache.',
    "A forgotten key component shows one user another's data: test with two users.",
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.listFeatured, layer: api, ttl: 1s }',
  covers: {
    'caching.response-caching': ['Full response cache', 'partial response cache'],
    'caching.cache-layers': ['API cache'],
  },
  related: ['http-caching', 'cache-tags', 'cdn', 'stale-while-revalidate'],
  sources: [{ title: 'NGINX documentation: content caching' }],
});
