import { definePattern } from '../../pattern.ts';

export const cdn = definePattern({
  id: 'cdn',
  section: 'performance',
  name: 'Content delivery network',
  aliases: ['CDN', 'edge cache', 'static asset delivery'],
  summary: {
    en: 'Static files and public answers are kept at places near the users and fetched from the origin rarely.',
    ja: '静的ファイルや公開応答を利用者の近くで保持し、オリジンへの取得を減らす。',
  },
  problem: 'A user in Sydney waits 300 ms per round trip to Frankfurt for files that never change.',
  solution:
    "Assets with a content hash in the name and a year's lifetime. Public API answers for seconds to minutes with tags and stale rules; key without marketing parameters. Origin shield and coalescing. Signed URLs for private files. Restrict the origin to the CDN. Purge by tag from events.",
  useWhen: ['Distant users, public reads, downloads.'],
  avoidWhen: ['Personal, changing data: use its network for routing and TLS only.'],
  consequences: [
    'At 95 % hits the origin sees a twentieth; losing the CDN is a 20-fold load.',
    'TLS ends 10-30 ms away instead of 150-300.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.getProduct, layer: cdn, ttl: 5m, tags: [product] }',
  covers: {
    'performance.cdn-integration': ['Static assets', 'API caching'],
    'caching.cache-layers': ['CDN cache'],
  },
  related: ['http-caching', 'cache-tags', 'edge-computing', 'ddos-protection'],
  sources: [{ title: 'RFC 9111, HTTP Caching' }],
});
