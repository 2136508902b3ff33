import { definePattern } from '../../pattern.ts';

export const keysetPagination = definePattern({
  id: 'keyset-pagination',
  section: 'api',
  name: 'Keyset pagination',
  aliases: ['keyset', 'seek method'],
  summary: {
    en: 'The next page is asked for by the visible key of the last row, and the database seeks to it in an index.',
    ja: '最後の行のキーを明示して次ページを要求し、データベースが索引で直接その位置を探す方式。',
  },
  problem:
    'OFFSET reads and throws away all rows before the page, so deep pages of big tables take seconds.',
  solution:
    'Write `WHERE (placed_at, id) < (:t, :id) ORDER BY placed_at DESC, id DESC LIMIT :n` over an index in the same order. The tie-breaker makes the order total. Clients send the key as parameters, which suits exports and synchronisation that resume days later.',
  useWhen: [
    'Synchronisation: "everything changed since this key".',
    'Internal APIs where a readable position helps debugging.',
  ],
  avoidWhen: [
    'The sort columns are nullable or computed; comparisons then miss rows.',
    'The API is public and the sort may change: hide the key in a cursor.',
  ],
  consequences: [
    'Row-value comparison uses the index in PostgreSQL and MySQL 8; SQL Server needs the expanded form with OR.',
    'Backwards paging needs the reversed query; test both, off-by-one errors hide there.',
  ],
  construct: 'contexts.*.queries.*: { of: Order, page: keyset, sort: [placedAt] }',
  covers: { 'api.pagination-strategies': ['keyset pagination'] },
  related: ['cursor-pagination', 'query-plan-analysis'],
  sources: [{ title: 'Winand, Use The Index, Luke: no offset' }],
});
