import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a price that is a bare number is reported', () => {
  expectFindings(
    'data/amount-without-currency',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, listPrice: decimal } }
#                                    ^^^^^^^^^ info: \`catalogue.Product.listPrice\` is a number of no currency.
`,
  );
});

test('money, and numbers beside a currency, are accepted', () => {
  expectFindings(
    'data/amount-without-currency',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities:
      Product: { id: uuid, listPrice: money }
      Offer: { id: uuid, price: int, currency: currency }
      Tariff: { id: uuid, feePercent: decimal }
`,
  );
});
