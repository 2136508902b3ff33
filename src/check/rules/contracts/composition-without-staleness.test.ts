import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a join of foreign data without a bound is reported', () => {
  expectFindings(
    'contracts/composition-without-staleness',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    queries:
      orderHistory: { of: Order, composes: [customer.getCustomer] }
#                                          ^^^^^^^^^^^^^^^^^^^^^^ info: \`ordering.orderHistory\` joins in \`customer.getCustomer\` and does not say how old the answer may be.
  customer:
    entities: { Customer: { id: uuid } }
`,
  );
});

test('a bound, and a join inside the context, are accepted', () => {
  expectFindings(
    'contracts/composition-without-staleness',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid }, Line: { id: uuid } }
    queries:
      orderHistory: { of: Order, composes: [customer.getCustomer], staleness: 5s }
      orderLines: { of: Order, composes: [listLines] }
  customer:
    entities: { Customer: { id: uuid } }
`,
  );
});
