import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a filter without an index on a large table is reported', () => {
  expectFindings(
    'data/query-without-index',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid, status: placed | paid } }
    about: { Order: { rowsPerYear: 5000000 } }
    queries:
      findOrders: { of: Order, filter: [customerId, status] }
#                                      ^^^^^^^^^^^^^^^^^^^^ warning: \`ordering.findOrders\` by \`customerId\` reads all 5,000,000 rows of \`Order\`: no index begins with it.
`,
  );
});

test('indexes, coarse filters, small tables and unknown sizes are accepted', () => {
  expectFindings(
    'data/query-without-index',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid, customerId: uuid indexed, number: text unique, placedAt: timestamp, status: placed | paid }
      Tag: { id: uuid, word: text }
      Note: { id: uuid, word: text }
    about:
      Order: { rowsPerYear: 5000000, indexes: ['placedAt, status'] }
      Tag: { rowsPerYear: 1000 }
    queries:
      findOrders: { of: Order, filter: [customerId, number, placedAt, status] }
      findTags: { of: Tag, filter: [word] }
      findNotes: { of: Note, filter: [word] }
`,
  );
});
