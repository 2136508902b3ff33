import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a context that follows an entity needs order', () => {
  expectFindings(
    'events/order-not-kept',
    `
architecture: 1
name: shop
broker: { technology: sqs, ordering: none }
#                                    ^^^^ warning: \`billing\` follows \`ordering.Order\` by \`OrderPlaced\` and \`OrderCancelled\`, and \`sqs\` keeps no order: the second may come first.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] }, cancelOrder: { on: Order, emits: [OrderCancelled] } }
    events: { OrderPlaced: [id], OrderCancelled: [id] }
  billing:
    commands: { open: {}, close: {} }
    on: { ordering.OrderPlaced: open, ordering.OrderCancelled: close }
`,
  );
});

test('a single event of an entity has no order to lose', () => {
  expectFindings(
    'events/order-not-kept',
    `
architecture: 1
name: shop
broker: { technology: sqs, ordering: none }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing:
    commands: { open: {} }
    on: { ordering.OrderPlaced: open }
`,
  );
});

test('a required order counts by itself', () => {
  expectFindings(
    'events/order-not-kept',
    `
architecture: 1
name: shop
requirements: { ordering: per-key }
broker: { technology: sqs, ordering: none }
#                                    ^^^^ warning: \`sqs\` keeps no order, and the requirement is \`per-key\`.
contexts: { ordering: {} }
`,
  );
});
