import { definePattern } from '../../pattern.ts';

export const cursorPagination = definePattern({
  id: 'cursor-pagination',
  section: 'api',
  name: 'Cursor pagination',
  aliases: ['cursor-based pagination', 'continuation token', 'infinite scroll'],
  summary: {
    en: 'Each page ends with an opaque token that encodes where the next one starts, so pages stay stable while rows come and go.',
    ja: '各ページの末尾に次の開始位置を示す不透明なトークンを付け、行が増減してもページがずれない方式。',
  },
  problem:
    'Lists change while people scroll. Page numbers then repeat or skip entries, and page 5,000 makes the database count past half a million rows.',
  solution:
    'Sort by a unique, indexed key (`placed_at, id`), fetch one row more than asked, and return a token with the last key, the sort and a hash of the filter, signed or encrypted. Refuse a token whose filter does not match. Cap the page size. An infinite list asks for the next page when the end nears.',
  useWhen: [
    'Feeds, logs and any list that grows at the front.',
    'Public APIs, since the token may change its meaning without breaking anybody.',
  ],
  avoidWhen: [
    'People must jump to page 37 or see "37 of 120".',
    'The sort key changes constantly, like a live score.',
  ],
  consequences: [
    'Every page costs the same index seek: page 10,000 is as fast as page 1.',
    'No total count; offer an estimate or a separate query where people insist.',
    'Tokens expire with the order they encode; answer 400 with a clear code so that clients restart.',
  ],
  construct: 'contexts.*.queries.*: { of: Order, page: cursor, maxPageSize: 100 }',
  covers: { 'api.pagination-strategies': ['cursor-based', 'infinite scroll'] },
  related: ['keyset-pagination', 'offset-pagination', 'filtering-and-sorting'],
  sources: [
    { title: 'Google AIP-158, Pagination' },
    { title: 'Winand, SQL Performance Explained' },
  ],
});
