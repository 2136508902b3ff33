import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a key that changes is reported', () => {
  expectFindings(
    'events/key-breaks-order',
    `
architecture: 1
name: shop
broker: kafka
contexts:
  ordering:
    entities: { Order: { id: uuid, region: text } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] }, cancelOrder: { on: Order, emits: [OrderCancelled] } }
    events:
      OrderPlaced: { carries: [id, region], key: region }
      #                                          ^^^^^^ warning: \`OrderPlaced\` is keyed by \`region\`, which changes during the life of \`Order\`: it may overtake \`OrderCancelled\` of the same one.
      OrderCancelled: [id]
`,
  );
});

test('identity, owner and references stay', () => {
  expectFindings(
    'events/key-breaks-order',
    `
architecture: 1
name: shop
broker: kafka
contexts:
  customer: { entities: { Customer: { id: uuid } } }
  ordering:
    entities: { Order: { id: uuid, customerId: ref customer.Customer owner, basket: uuid readonly } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] }, cancelOrder: { on: Order, emits: [OrderCancelled] } }
    events:
      OrderPlaced: { carries: [id, customerId], key: customerId }
      OrderCancelled: { carries: [id, basket], key: basket }
`,
  );
});

test('without order there is nothing to break', () => {
  expectFindings(
    'events/key-breaks-order',
    `
architecture: 1
name: shop
broker: { technology: kafka, ordering: none }
contexts:
  ordering:
    entities: { Order: { id: uuid, region: text } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] }, cancelOrder: { on: Order, emits: [OrderCancelled] } }
    events: { OrderPlaced: { carries: [id, region], key: region }, OrderCancelled: [id] }
`,
  );
});
