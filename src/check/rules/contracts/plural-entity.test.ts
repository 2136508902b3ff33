import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a plural name is reported', () => {
  expectFindings(
    'contracts/plural-entity',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Orders: { id: uuid }
#     ^^^^^^ info: Entity \`ordering.Orders\` has the name of many things.
      ProductCategories: { id: uuid }
#     ^^^^^^^^^^^^^^^^^ info: Entity \`ordering.ProductCategories\` has the name of many things.
`,
  );
});

test('words that only look plural are accepted', () => {
  expectFindings(
    'contracts/plural-entity',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid }
      Address: { id: uuid }
      Status: { id: uuid }
      Canvas: { id: uuid }
      Diagnosis: { id: uuid }
      Series: { id: uuid }
      Settings: { id: uuid }
      Bus: { id: uuid }
`,
  );
});
