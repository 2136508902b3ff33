import { definePattern } from '../../pattern.ts';

export const batchOperations = definePattern({
  id: 'batch-operations',
  section: 'api',
  name: 'Batch operations',
  aliases: ['bulk endpoint', 'batch mutation'],
  summary: {
    en: 'One request carries many commands and gets a result for each, with a stated rule on whether they succeed together.',
    ja: '一つの要求で多数のコマンドを送り、個別の結果を受け取る。全体で成否を共にするかを明示する。',
  },
  problem:
    'An import of 10,000 rows through single requests spends most of its time on round trips and hits the rate limit.',
  solution:
    "Accept a bounded list, 100-1,000 items, each with a client-given id. Either all-or-nothing in one transaction, only within one aggregate's store, or item by item with 207-like results: index, status, problem. Work in order or say that order is free. Above the bound answer 202 and become a long-running operation.",
  useWhen: [
    'Imports, synchronisation and screens with multi-select.',
    'Per-item work is short next to the round trip.',
  ],
  avoidWhen: [
    'Items that cross several services: partial failure then needs a saga for each.',
    'Batches as a substitute for a missing business command ("close the month").',
  ],
  consequences: [
    'At 50 ms a round trip, 10,000 rows take 500 s one by one and 0.5 s of waiting in batches of 1,000.',
    'A batch counts as n in rate limits and quotas, else it is the way around them.',
    'Long transactions hold locks: 1,000 rows under one commit block writers for as long as the slowest row.',
  ],
  construct: 'contexts.*.commands.*: { creates: Product, batch: true }',
  covers: { 'api.batch-operations': ['Bulk endpoints', 'batch mutations', 'transaction handling'] },
  related: ['long-running-operation', 'idempotency-key', 'batch-job', 'rate-limiting'],
  sources: [{ title: 'Google AIP-231 to AIP-235, Batch methods' }],
});
