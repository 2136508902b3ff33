import { definePattern } from '../../pattern.ts';

export const offsetPagination = definePattern({
  id: 'offset-pagination',
  section: 'api',
  name: 'Offset pagination',
  aliases: ['page numbers', 'limit-offset'],
  summary: {
    en: 'The client names how many rows to skip and how many to return, and may jump to any page.',
    ja: '読み飛ばす件数と取得件数を指定し、任意のページへ移動できる方式。',
  },
  problem: 'Back-office users want page numbers, a total and a jump to the last page.',
  solution:
    'Accept `page` and `pageSize` with a maximum of both, order by a total key, and return the total from a cached or estimated count. Refuse pages beyond a depth at which the query leaves its time budget, and point to a filter instead.',
  useWhen: [
    "Small, slow-changing lists: settings, countries, a tenant's users.",
    'Admin screens with a few thousand rows.',
  ],
  avoidWhen: [
    'Feeds and large tables: cost grows with depth, and inserts shift rows between pages.',
    'Machine clients that read everything.',
  ],
  consequences: [
    'OFFSET 100,000 LIMIT 50 reads 100,050 index entries to return 50.',
    'Exact counts of filtered big tables often cost more than the page; bound them ("more than 10,000").',
  ],
  construct: 'contexts.*.queries.*: { of: Country, page: offset, maxPageSize: 100 }',
  covers: { 'api.pagination-strategies': ['Offset'] },
  related: ['cursor-pagination', 'keyset-pagination'],
  sources: [{ title: 'Winand, Use The Index, Luke: no offset' }],
});
