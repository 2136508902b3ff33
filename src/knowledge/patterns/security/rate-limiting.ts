import { definePattern } from '../../pattern.ts';

export const rateLimiting = definePattern({
  id: 'rate-limiting',
  section: 'security',
  name: 'Rate limiting',
  aliases: ['request quotas per second', 'distributed rate limiting', '429'],
  summary: {
    en: 'Each caller may make so many requests in a window; the rest is refused early with 429 and the time to come back.',
    ja: '呼び出し元ごとに一定時間の要求数を制限し、超過は429と再試行時刻で早期に拒否する。',
  },
  problem: 'One script in a loop, or one password guesser, takes the capacity of all.',
  solution:
    'Limit by what identifies cost and blame: API key or user first, address only for anonymous calls. Stricter limits on login, search and exports. Count at the gateway; over several nodes in a shared store with an atomic script, or per node with a divided share. Answer 429 with `Retry-After`. Decide what happens when the counter store is down: usually let pass, with a local limit.',
  useWhen: ['Public or shared interfaces.'],
  avoidWhen: [
    'Protection from overload by many well-behaved callers: shed load instead.',
    'Addresses of mobile carriers: thousands share one.',
  ],
  consequences: [
    'Refusing at the gateway costs about a hundredth of serving; refusing in the service saves less.',
    'A shared counter adds one store round trip, 0.5-1 ms; k nodes with local counts let up to k times the limit through.',
  ],
  construct: 'gateway: { technology: kong, limits: [600/minute per client, 20/minute per ip] }',
  covers: {
    'security.rate-limiting': ['distributed rate limiting'],
    'security.ddos-protection': ['rate limiting'],
    'gateway.gateway-patterns': ['rate limiting'],
    'auth.api-keys': ['rate limiting'],
  },
  related: ['token-bucket', 'sliding-window', 'leaky-bucket', 'usage-quota', 'load-shedding'],
  sources: [
    { title: 'RFC 6585, Additional HTTP Status Codes' },
    { title: 'Stripe Engineering, Scaling your API with rate limiters (2017)' },
  ],
});
