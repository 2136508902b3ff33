import { definePattern } from '../../pattern.ts';

export const staleIfError = definePattern({
  id: 'stale-if-error',
  section: 'resilience',
  name: 'Serve stale on error',
  aliases: ['cached fallback', 'last known good value'],
  summary: {
    en: 'When the source cannot answer, a cached answer past its time is given, marked as old, up to a stated age.',
    ja: '情報源が応答できないとき、期限切れのキャッシュを古さを示しつつ定めた上限まで返す。',
  },
  problem: 'The catalogue is down for three minutes, yet every product was read a minute ago.',
  solution:
    'Keep entries beyond their TTL with a second, hard limit. On failure or open breaker return them with `Age` and a hint for the screen. Refresh in the background with single flight. State the hard limit per kind: prices minutes, descriptions days.',
  useWhen: ['Read-mostly data whose age people can tolerate.'],
  avoidWhen: ['Stock for the last item, rights, revoked keys.'],
  consequences: [
    'Outages shorter than the hard limit vanish for keys that are cached: coverage equals the hit ratio, so the long tail still fails.',
    'Memory grows: entries live until the hard limit.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.getProduct, technology: redis, ttl: 60s, staleWhileRevalidate: 10m }',
  covers: { 'resilience.graceful-degradation': ['cached responses'] },
  related: ['stale-while-revalidate', 'fallback', 'cache-aside'],
  sources: [{ title: 'RFC 5861, HTTP Cache-Control Extensions for Stale Content' }],
});
