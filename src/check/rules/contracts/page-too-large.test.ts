import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a page of a query that is too large is reported', () => {
  expectFindings(
    'contracts/page-too-large',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    queries:
      listOrders: { of: Order, maxPageSize: 50000 }
#                                           ^^^^^ warning: A page of \`ordering.listOrders\` may hold 50,000 items, more than 1,000.
`,
  );
});

test('a limit of the whole interface is reported once', () => {
  expectFindings(
    'contracts/page-too-large',
    `
architecture: 1
name: shop
contexts:
  ordering:
    api: { maxPageSize: 5000 }
#                       ^^^^ warning: Pages of \`ordering\` may hold 5,000 items, more than 1,000.
    entities: { Order: { id: uuid }, Line: { id: uuid } }
`,
  );
});

test('a thousand items are accepted', () => {
  expectFindings(
    'contracts/page-too-large',
    `
architecture: 1
name: shop
contexts:
  ordering:
    api: { maxPageSize: 200 }
    entities: { Order: { id: uuid } }
    queries:
      listOrders: { of: Order, maxPageSize: 1000 }
`,
  );
});
