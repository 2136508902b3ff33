import { definePattern } from '../../pattern.ts';

export const naturalIdempotency = definePattern({
  id: 'natural-idempotency',
  section: 'resilience',
  name: 'Natural idempotency',
  aliases: ['idempotent operation', 'upsert by identity'],
  summary: {
    en: 'An operation is worded so that doing it twice leaves the same state: set, not add; by identity; from a named state.',
    ja: '二回実行しても同じ状態になるよう、加算でなく設定、識別子指定、遷移元状態の指定で操作を定義する。',
  },
  problem: 'Deduplication tables everywhere cost writes and still end at some border.',
  solution:
    'Let the client choose the identity (`PUT /orders/{uuid}`). Say the target: "set quantity to 3". Guard transitions: `UPDATE … WHERE id = ? AND status = \'open\'`, zero rows and already there means done. Use versions for order. Unique constraints on business keys catch the rest. Entries are inserted with the causing id as key.',
  useWhen: ['Commands and handlers that can name the result.'],
  avoidWhen: ['Increments and sends that cannot: use a key or an inbox.'],
  consequences: [
    'No extra table, no retention; the constraint is the memory.',
    'A second answer may differ from the first (201 then 200): clients must treat both as success.',
  ],
  construct:
    'contexts.*.commands.*: { on: Order, from: [open], to: confirmed, idempotency: natural }',
  covers: { 'resilience.idempotency': ['Idempotent operations'] },
  related: ['idempotency-key', 'idempotent-consumer', 'optimistic-locking'],
  sources: [{ title: 'Helland, Idempotence Is Not a Medical Condition (2012)' }],
});
