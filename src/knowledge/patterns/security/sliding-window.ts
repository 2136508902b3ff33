import { definePattern } from '../../pattern.ts';

export const slidingWindow = definePattern({
  id: 'sliding-window',
  section: 'security',
  name: 'Sliding window',
  aliases: ['sliding-window counter', 'sliding log'],
  summary: {
    en: 'Requests are counted over the last window that ends now, so nobody gets twice the limit around a boundary.',
    ja: '現在を終端とする直近の窓で要求数を数え、境界付近で上限の二倍を許さない方式。',
  },
  problem:
    'A fixed window of 100 per minute lets 200 pass within two seconds around the full minute.',
  solution:
    'Keep counts of the current and previous fixed window and weigh the previous by the part still covered. For exact limits on rare, dear acts (password tries) keep a log of times in a sorted set.',
  useWhen: ['Limits stated as "n per minute" in contracts.'],
  avoidWhen: ['Bursts are welcome: token bucket.'],
  consequences: [
    'Two counters per key; the weighted estimate assumes even arrivals in the earlier window and errs by a few per cent.',
    'The exact log costs memory per request: 600 a minute × 100,000 clients are 60 million entries.',
  ],
  construct: 'gateway.limits[]: { per: user, requests: 5, window: 15m, algorithm: sliding-window }',
  covers: { 'security.rate-limiting': ['sliding window'] },
  related: ['rate-limiting', 'token-bucket'],
  sources: [
    {
      title:
        'Cloudflare, How we built rate limiting capable of scaling to millions of domains (2017)',
    },
  ],
});
