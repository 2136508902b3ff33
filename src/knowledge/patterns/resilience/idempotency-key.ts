import { definePattern } from '../../pattern.ts';

export const idempotencyKey = definePattern({
  id: 'idempotency-key',
  section: 'resilience',
  name: 'Idempotency key',
  aliases: ['request id deduplication', 'Idempotency-Key header'],
  summary: {
    en: 'The client names each unsafe request with a unique key; a repeat with the same key gets the first answer and has no second effect.',
    ja: 'クライアントが副作用のある要求に一意のキーを付け、同じキーの再送には最初の応答を返し二度実行しない。',
  },
  problem:
    'The answer to "pay" is lost on the way. Repeating may pay twice, not repeating may pay never.',
  solution:
    'Client makes a UUID per intent and keeps it over retries. Server inserts `(caller, key, request_hash)` with the effect in one transaction and stores the answer. Same key, same hash: replay the answer. Same key, other hash: 422. Still running: 409. Pass a derived key to partners. Keep for a day or longer than any client retries.',
  useWhen: ['POSTs that create, charge or send.'],
  avoidWhen: ['PUT by identity, conditional updates: idempotent already.'],
  consequences: [
    'One row per request: 500/s × 24 h are 43 million; partition by day and drop.',
    "Keys must be scoped to the caller, or guessing one reveals another's answer.",
    'Stripe keeps keys for at least 24 hours.',
  ],
  construct: 'contexts.*.commands.*: { creates: Payment, idempotency: key }',
  covers: {
    'resilience.idempotency': ['request IDs', 'duplicate detection'],
    'api.webhook-patterns': ['idempotency'],
  },
  related: ['natural-idempotency', 'idempotent-consumer', 'retry-with-backoff'],
  sources: [
    { title: 'IETF draft, The Idempotency-Key HTTP Header Field' },
    { title: 'Stripe, Designing robust and predictable APIs with idempotency (2017)' },
  ],
});
