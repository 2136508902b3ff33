import { definePattern } from '../../pattern.ts';

export const apiComposition = definePattern({
  id: 'api-composition',
  section: 'data',
  name: 'API composition',
  aliases: ['query aggregation', 'composite query'],
  summary: {
    en: 'A query that needs data of several contexts asks them side by side and joins the answers in memory.',
    ja: '複数コンテキストのデータが必要な問い合わせを並行して行い、結果をメモリ上で結合する。',
  },
  problem:
    'The order page needs order, customer, shipment and invoice, and no database holds them together.',
  solution:
    "Ask the one that filters first, then the others by lists of ids, in parallel, each with a timeout and a fallback. Bound the page before fanning out. Mark missing parts. Put it in a BFF or a composing query, under the user's rights. When filters or sorting span contexts, build a read model instead.",
  useWhen: ['Joins of one record or a page with two to five sources.'],
  avoidWhen: ['Sorting or filtering by a foreign field over thousands of rows.'],
  consequences: [
    'Latency is the slowest source plus the first; availability the product of the hard ones.',
    'Without batch reads a page of 50 makes 150 calls instead of 3.',
  ],
  construct:
    'contexts.*.queries.*: { of: Order, composes: [customers.getCustomer, shipping.listShipments] }',
  covers: { 'data.api-composition': ['Data aggregation', 'parallel queries', 'response merging'] },
  related: ['backend-for-frontend', 'scatter-gather', 'cqrs', 'dataloader'],
  sources: [{ title: 'Richardson, Microservices Patterns (2018), chapter 7' }],
});
