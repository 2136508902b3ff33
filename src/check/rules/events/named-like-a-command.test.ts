import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an event with the name of a command is reported', () => {
  expectFindings(
    'events/named-like-a-command',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [PlaceOrder] }, cancelOrder: { on: Order, emits: [CancelLater] } }
    events:
      PlaceOrder: [id]
#     ^^^^^^^^^^ warning: \`PlaceOrder\` is named like a command, not like something that has happened.
      CancelLater: [id]
#     ^^^^^^^^^^^ warning: \`CancelLater\` is named like a command, not like something that has happened.
`,
  );
});

test('the past tense is fine, regular or not, and so are states of things', () => {
  expectFindings(
    'events/named-like-a-command',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced, OrderSent, StockLow] }, sendOrder: { on: Order } }
    events: { OrderPlaced: [id], OrderSent: [id], StockLow: [id], SendFailed: [id] }
`,
  );
});
