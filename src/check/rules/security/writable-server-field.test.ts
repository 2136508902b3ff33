import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an owner and a state in the input are reported', () => {
  expectFindings(
    'security/writable-server-field',
    `
architecture: 1
name: shop
roles: { customer: {} }
contexts:
  ordering:
    entities:
      Order: { id: uuid, customerId: uuid owner, status: placed | paid, note: text }
    commands:
      placeOrder:
        creates: Order
        roles: [customer]
        input: { customerId: uuid, status: placed | paid, note: text }
#                ^^^^^^^^^^ error: Callers of \`ordering.placeOrder\` set \`customerId\`, which says whose record it is.
#                                  ^^^^^^ error: Callers of \`ordering.placeOrder\` set \`status\`, which only transitions change.
`,
  );
});

test('staff may act for a customer, and users may name the object', () => {
  expectFindings(
    'security/writable-server-field',
    `
architecture: 1
name: shop
roles: { customer: {}, clerk: { kind: staff } }
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid owner, note: text } }
    commands:
      placeOrderFor: { creates: Order, roles: [clerk], input: { customerId: uuid, note: text } }
      noteOrder: { on: Order, roles: [customer], input: { id: uuid, note: text } }
`,
  );
});

test('inputs that follow from the entity leave such fields out', () => {
  expectFindings(
    'security/writable-server-field',
    `
architecture: 1
name: shop
roles: { customer: {} }
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid owner, total: money readonly, note: text } }
    commands:
      placeOrder: { creates: Order, roles: [customer] }
`,
  );
});
