import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an objective of 100 % is reported', () => {
  expectFindings(
    'slo/no-error-budget',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, slo: { availability: 100% } } }
#                                                                  ^^^^ error: The objective of \`ordering.placeOrder\` is 100%, which the first failure breaks.
`,
  );
});

test('any other objective is accepted', () => {
  expectFindings(
    'slo/no-error-budget',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, slo: { availability: 99.999% } } }
`,
  );
});
