import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a state that nothing leads to is reported', () => {
  expectFindings(
    'contracts/unreachable-state',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order:
        id: uuid
        status: placed | paid | shipped | lost
#       ^^^^^^ warning: No command leads \`ordering.Order\` from \`placed\` to \`shipped\` and \`lost\`: 2 states of 4 never occur.
    commands:
      placeOrder: { creates: Order }
      payOrder: { on: Order, from: [placed], to: paid }
`,
  );
});

test('a state behind an unreachable one is reported too', () => {
  expectFindings(
    'contracts/unreachable-state',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order:
        id: uuid
        status: placed | packed | shipped
#       ^^^^^^ warning: No command leads \`ordering.Order\` from \`placed\` to \`packed\` and \`shipped\`: 2 states of 3 never occur.
    commands:
      placeOrder: { creates: Order }
      shipOrder: { on: Order, from: [packed], to: shipped }
`,
  );
});

test('a whole life, and one of which nothing is told, are accepted', () => {
  expectFindings(
    'contracts/unreachable-state',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid, status: placed | paid | cancelled }
      Parcel: { id: uuid, status: packed | sent | lost }
    commands:
      placeOrder: { creates: Order }
      payOrder: { on: Order, from: [placed], to: paid }
      cancelOrder: { on: Order, to: cancelled }
      packParcel: { creates: Parcel }
`,
  );
});
