import { definePattern } from '../../pattern.ts';

export const tokenBucket = definePattern({
  id: 'token-bucket',
  section: 'security',
  name: 'Token bucket',
  aliases: ['burst limit'],
  summary: {
    en: 'A bucket refills at the allowed rate up to a size; each request takes a token, so short bursts pass and the average holds.',
    ja: '許容率で補充される容量付きバケツからトークンを取り、短いバーストを許しつつ平均を守る方式。',
  },
  problem: 'A fixed limit per second punishes clients that load a page with ten calls at once.',
  solution:
    'Keep `tokens` and `updated_at` per key; on each request add elapsed × rate, cap at the size, take one or refuse. Rate = what can be sustained, size = the burst that harms nobody. Dear operations take several tokens. One Lua script or one row update makes it atomic.',
  useWhen: ['Interactive clients and SDKs.'],
  avoidWhen: ['Output must be smooth, as toward a slow partner: leaky bucket.'],
  consequences: [
    'Two numbers per key of state. A client may use size + rate × t requests in any time t: 100 + 10/s allow 700 in the first minute.',
  ],
  construct:
    'gateway.limits[]: { per: client, requests: 600, window: 1m, algorithm: token-bucket }',
  covers: {
    'security.rate-limiting': ['Token bucket'],
    'security.api-throttling': ['burst limits'],
  },
  related: ['rate-limiting', 'leaky-bucket', 'sliding-window'],
  sources: [{ title: 'RFC 2697, A Single Rate Three Color Marker' }],
});
