import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('the one command without a role is reported', () => {
  expectFindings(
    'security/command-without-role',
    `
architecture: 1
name: shop
roles: { customer: {} }
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid owner } }
    commands:
      placeOrder: { creates: Order, roles: [customer] }
      archiveOrder: { on: Order }
#     ^^^^^^^^^^^^ info: \`ordering.archiveOrder\` names no role, while 1 of 2 commands do.
`,
  );
});

test('commands that events and jobs start need none, and neither does a design without roles', () => {
  expectFindings(
    'security/command-without-role',
    `
architecture: 1
name: shop
roles: { customer: {} }
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid owner } }
    events: { OrderPlaced: [id] }
    on: { OrderPlaced: confirmOrder }
    jobs: { cleanup: { do: archiveOrder, schedule: 0 3 * * * } }
    commands:
      placeOrder: { creates: Order, roles: [customer], emits: [OrderPlaced] }
      confirmOrder: { on: Order }
      archiveOrder: { on: Order }
`,
  );
});
