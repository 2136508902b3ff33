import { definePattern } from '../../pattern.ts';

export const webhookSigning = definePattern({
  id: 'webhook-signing',
  section: 'api',
  name: 'Webhook signature verification',
  aliases: ['HMAC webhook signature', 'signed callbacks'],
  summary: {
    en: 'Every delivery carries an HMAC or public-key signature over id, timestamp and raw body, which the receiver checks before parsing.',
    ja: '各配信にID・時刻・本文に対する署名を付け、受信側は解析の前に検証する。',
  },
  problem:
    'An endpoint on the open internet accepts posts from anybody. Without proof of origin a forged `payment.captured` ships goods.',
  solution:
    'Give each endpoint its own secret. Sign `id.timestamp.body`, send the signature in a header, and let the receiver compare in constant time over the bytes as received. Refuse timestamps more than five minutes off, remember ids for longer than that window. During rotation send two signatures, old and new.',
  useWhen: [
    'Any webhook that causes an effect at the receiver.',
    'Incoming webhooks from payment or identity providers.',
  ],
  avoidWhen: [
    'The connection is already mutually authenticated and the body passes through no third party.',
  ],
  consequences: [
    'Frameworks that parse JSON first and serialise again break the signature; keep the raw bytes.',
    'A leaked shared secret lets the holder forge; asymmetric keys (Ed25519) leave only the public half with receivers.',
  ],
  construct: 'contexts.*.webhooks.*.signature: standard-webhooks',
  covers: { 'api.webhook-patterns': ['signature verification'] },
  related: ['webhooks', 'request-signing', 'secret-rotation'],
  sources: [{ title: 'Standard Webhooks specification' }, { title: 'RFC 2104, HMAC' }],
});
