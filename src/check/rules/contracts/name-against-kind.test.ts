import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a query with the verb of a change and a command with the verb of a read are reported', () => {
  expectFindings(
    'contracts/name-against-kind',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, note: text } }
    commands:
      getOrderNote: { on: Order }
#     ^^^^^^^^^^^^ warning: \`ordering.getOrderNote\` is a command, but \`get\` says that it reads something.
    queries:
      updateOrder: { of: Order, one: true }
#     ^^^^^^^^^^^ warning: \`ordering.updateOrder\` is a query, but \`update\` says that it changes something.
`,
  );
});

test('names that fit are accepted', () => {
  expectFindings(
    'contracts/name-against-kind',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, note: text } }
    events: { OrderViewed: [id] }
    commands:
      annotateOrder: { on: Order }
      viewOrder: { on: Order, emits: [OrderViewed] }
      listing: { on: Order }
    queries:
      getOrder: { of: Order, one: true }
      payableOrders: { of: Order }
`,
  );
});
