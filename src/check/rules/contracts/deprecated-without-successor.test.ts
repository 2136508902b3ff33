import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a deprecation without a successor is reported', () => {
  expectFindings(
    'contracts/deprecated-without-successor',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, deprecated: { sunset: 2027-01-01 } }
#                                               ^^^^^^^^^^^^^^^^^^^^^^ info: Operation \`ordering.placeOrder\` is deprecated and names nothing to use instead.
`,
  );
});

test('a named successor is accepted', () => {
  expectFindings(
    'contracts/deprecated-without-successor',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, deprecated: { sunset: 2027-01-01, successor: submitOrder } }
      submitOrder: { creates: Order }
`,
  );
});
