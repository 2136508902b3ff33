import { definePattern } from '../../pattern.ts';

export const staleWhileRevalidate = definePattern({
  id: 'stale-while-revalidate',
  section: 'caching',
  name: 'Stale while revalidate',
  aliases: ['SWR'],
  summary: {
    en: 'For a stated time after its end an old answer is still given at once while a fresh one is fetched in the background.',
    ja: '期限後も一定時間は古い応答を即座に返し、その裏で新しい応答を取得する。',
  },
  problem: 'The edge makes a user wait for the origin each time something expires.',
  solution:
    'Send `Cache-Control: max-age=60, stale-while-revalidate=300`. The cache answers from store and refreshes once. In own caches keep the value for TTL plus the window. Rarely read things are truly stale on the first read: say how old they may be.',
  useWhen: ['Public lists and pages where some minutes do not matter.'],
  avoidWhen: ['Rights, stock, personal data.'],
  consequences: [
    'Origin latency leaves the percentiles for everything read at least once per window.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.listProducts, layer: cdn, ttl: 60s, staleWhileRevalidate: 5m }',
  covers: { 'caching.cache-warming': ['background refresh'] },
  related: ['refresh-ahead', 'stale-if-error', 'http-caching'],
  sources: [{ title: 'RFC 5861, HTTP Cache-Control Extensions for Stale Content' }],
});
