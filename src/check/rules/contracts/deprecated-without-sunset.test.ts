import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a deprecation without an end is reported', () => {
  expectFindings(
    'contracts/deprecated-without-sunset',
    `
architecture: 1
name: shop
contexts:
  ordering:
    api: { deprecated: { since: 2026-01-01 } }
#                      ^^^^^^^^^^^^^^^^^^^^^ warning: The interface of \`ordering\` is deprecated without a day on which it goes.
    entities: { Order: { id: uuid } }
    queries:
      findOrders: { of: Order, deprecated: { successor: listOrders } }
#                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Operation \`ordering.findOrders\` is deprecated without a day on which it goes.
`,
  );
});

test('an end before the beginning is reported', () => {
  expectFindings(
    'contracts/deprecated-without-sunset',
    `
architecture: 1
name: shop
contexts:
  ordering:
    api: { deprecated: { since: 2026-06-01, sunset: 2026-01-01 } }
#                                                   ^^^^^^^^^^ warning: The interface of \`ordering\` goes on 2026-01-01, not after its deprecation on 2026-06-01.
`,
  );
});

test('an end with time to move is accepted', () => {
  expectFindings(
    'contracts/deprecated-without-sunset',
    `
architecture: 1
name: shop
contexts:
  ordering:
    api: { deprecated: { since: 2026-01-01, sunset: 2026-07-01 } }
`,
  );
});
