import { definePattern } from '../../pattern.ts';

export const sparseFieldsets = definePattern({
  id: 'sparse-fieldsets',
  section: 'performance',
  name: 'Sparse fieldsets',
  aliases: ['partial response', 'field selection', 'payload reduction'],
  summary: {
    en: 'Clients name the fields and related things they want, lists default to summaries, and everything else stays on the server.',
    ja: 'クライアントが必要な項目と関連を指定し、一覧は要約を既定として、残りは送らない。',
  },
  problem: 'A list of 100 orders carries addresses, notes and histories nobody shows.',
  solution:
    'A summary shape for lists, full for items. `fields=` and `include=` from an allow list, turned into selected columns. Numbers, dates and ids in compact standard forms; no nulls. Set a response budget per operation and test it. Few fixed shapes cache better than free selection.',
  useWhen: ['Mobile clients, wide resources.'],
  avoidWhen: ['Narrow resources: the parameter is cost without gain.'],
  consequences: [
    '100 items × 4 KB are 400 KB; as 300 B summaries 30 KB, which also spares serialising.',
    'Each combination of fields is its own cache key.',
  ],
  construct: 'contexts.*.queries.*: { of: Order, page: cursor, maxPageSize: 50, p99: 150ms }',
  covers: {
    'performance.api-performance': ['Response time optimization', 'payload size reduction'],
  },
  related: ['response-compression', 'graphql', 'lazy-loading'],
  sources: [
    { title: 'JSON:API specification, sparse fieldsets' },
    { title: 'Google AIP-157, Partial responses' },
  ],
});
