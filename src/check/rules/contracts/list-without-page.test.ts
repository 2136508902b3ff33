import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a list given whole is reported', () => {
  expectFindings(
    'contracts/list-without-page',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    queries:
      listOrders: { of: Order, page: none }
#                                    ^^^^ error: \`ordering.listOrders\` returns every \`Order\` at once.
`,
  );
});

test('the number of rows is told where it is known', () => {
  expectFindings(
    'contracts/list-without-page',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    about: { Order: { rowsPerYear: 500000 } }
    queries:
      listOrders: { of: Order, page: none }
#                                    ^^^^ error: \`ordering.listOrders\` returns every \`Order\` at once, of which there are 500,000 after a year.
`,
  );
});

test('pages, single objects and lists that stay short are accepted', () => {
  expectFindings(
    'contracts/list-without-page',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid }, Holiday: { id: uuid } }
    about: { Holiday: { rowsPerYear: 20, retention: 10y } }
    queries:
      listOrders: { of: Order, page: keyset }
      getOrder: { of: Order, one: true }
      listHolidays: { of: Holiday, page: none }
`,
  );
});
