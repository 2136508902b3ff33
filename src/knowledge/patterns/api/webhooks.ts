import { definePattern } from '../../pattern.ts';

export const webhooks = definePattern({
  id: 'webhooks',
  section: 'api',
  name: 'Webhooks',
  aliases: ['HTTP callbacks', 'outbound webhooks'],
  summary: {
    en: 'Events are posted over HTTPS to an address that the customer has registered, signed, retried for days and safe to receive twice.',
    ja: '顧客が登録したURLへイベントをHTTPSで送信する。署名し、数日間再試行し、二重受信でも安全にする。',
  },
  problem:
    "Customers' systems want to know of an event at once. Polling wastes both sides' capacity, and giving them our broker exposes our inside.",
  solution:
    'Write the delivery beside the business change (outbox) and send it from workers, one queue per endpoint so that a dead receiver delays only itself. Sign id, timestamp and body. Treat any 2xx within the timeout as accepted, everything else as a retry with growing pauses, then disable the endpoint and tell its owner. Offer a log, a resend button and a polling API for gaps.',
  useWhen: [
    'Outside systems must react within seconds and can run a public endpoint.',
    'Event rates per customer are moderate.',
  ],
  avoidWhen: [
    'The receiver sits behind a firewall or is a phone: offer an events endpoint to poll or a stream.',
    'Thousands of events per second for one receiver: batches or a stream fit better.',
  ],
  consequences: [
    'Delivery is at least once and out of order; receivers deduplicate by the event id and read the current state where order matters.',
    'Registered addresses are an SSRF hole: resolve them, refuse private ranges, follow no redirects.',
    'Eight attempts with growing pauses over two days survive a weekend outage of the receiver; Standard Webhooks asks for several days of attempts.',
  ],
  construct:
    'contexts.*.webhooks.*: { events: [OrderPlaced], signature: standard-webhooks, maxAttempts: 8, window: 2d, timeout: 15s }',
  covers: {
    'api.webhook-patterns': ['Event delivery', 'retry logic', 'idempotency'],
    'async.long-running-operations': ['webhooks'],
  },
  related: [
    'webhook-signing',
    'transactional-outbox',
    'retry-with-backoff',
    'egress-allow-list',
    'idempotent-consumer',
  ],
  sources: [{ title: 'Standard Webhooks specification' }],
});
