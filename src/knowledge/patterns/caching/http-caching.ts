import { definePattern } from '../../pattern.ts';

export const httpCaching = definePattern({
  id: 'http-caching',
  section: 'caching',
  name: 'HTTP caching',
  aliases: ['ETag', 'Cache-Control', 'conditional requests', '304 Not Modified'],
  summary: {
    en: 'Responses say who may keep them and for how long, and carry a validator with which a client asks only whether it changed.',
    ja: '応答に保存者と期間を示し、検証子によって変更の有無だけを問い合わせられるようにする。',
  },
  problem:
    'Phones download the same list again on each opening, and proxies keep what they must not.',
  solution:
    'State `Cache-Control` on every response: `public, max-age=…` for shared, `private, no-cache` for personal with validation, `no-store` for secrets. ETag from the version, not from hashing the body. Answer `If-None-Match` with 304 before building the body. `Vary` only on what truly varies. The same ETag guards writes by `If-Match`.',
  useWhen: ['GET of resources with a version.'],
  avoidWhen: ['POST-based protocols, streams.'],
  consequences: [
    'A 304 is about 200 bytes and one version lookup instead of the body: 99 % less for a 20 KB list.',
    'Without a header caches may guess a lifetime, commonly a tenth of the age of the last modification (RFC 9111, section 4.2.2).',
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.getProduct, layer: client, ttl: 60s }',
  covers: {
    'caching.http-caching': ['ETags', 'Cache-Control', 'conditional requests', 'validation'],
  },
  related: ['cdn', 'optimistic-locking', 'stale-while-revalidate', 'response-cache'],
  sources: [{ title: 'RFC 9111, HTTP Caching' }, { title: 'RFC 9110, section 13' }],
});
