import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('prices in floats, and amounts beside a currency, are reported', () => {
  expectFindings(
    'data/money-as-float',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid, unitPrice: float, total: float, currency: currency }
#                        ^^^^^^^^^ error: \`ordering.Order.unitPrice\` is money in a \`float\`, which cannot hold 0.1 exactly.
#                                          ^^^^^ error: \`ordering.Order.total\` is money in a \`float\`, which cannot hold 0.1 exactly.
`,
  );
});

test('money, other quantities and exact decimals are accepted', () => {
  expectFindings(
    'data/money-as-float',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid, price: money, fee: decimal, taxRate: float }
      Dose: { id: uuid, amount: float, total: float, costCentre: text }
`,
  );
});
