import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a command that users and administrators share is reported', () => {
  expectFindings(
    'security/admin-shares-operation',
    `
architecture: 1
name: shop
roles: { customer: {}, manager: { kind: admin } }
contexts:
  catalogue:
    entities: { Product: { id: uuid, price: money } }
    commands:
      changePrice: { on: Product, roles: [customer, manager] }
#                                        ^^^^^^^^^^^^^^^^^^^ warning: \`customer\` may call \`catalogue.changePrice\` on every \`Product\`, just as \`manager\` may.
`,
  );
});

test('an owner tells them apart', () => {
  expectFindings(
    'security/admin-shares-operation',
    `
architecture: 1
name: shop
roles: { customer: {}, manager: { kind: admin } }
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid owner } }
    commands:
      cancelOrder: { on: Order, roles: [customer, manager] }
`,
  );
});
