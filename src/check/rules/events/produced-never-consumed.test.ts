import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('events without a consumer are reported once for a context', () => {
  expectFindings(
    'events/produced-never-consumed',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] }, cancelOrder: { on: Order, emits: [OrderCancelled] } }
    events:
      OrderPlaced: [id]
#     ^^^^^^^^^^^ info: Nobody reacts to \`OrderPlaced\` and \`OrderCancelled\` of \`ordering\`.
      OrderCancelled: [id]
`,
  );
});

test('consumers are policies, webhooks, other systems, or the context itself', () => {
  expectFindings(
    'events/produced-never-consumed',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced, OrderSeen] } }
    events: { OrderPlaced: [id], OrderSeen: { external: true } }
    webhooks: { orders: { events: [OrderPlaced] } }
  journal:
    eventSourced: true
    entities: { Entry: { id: uuid } }
    commands: { write: { creates: Entry, emits: [EntryWritten] } }
    events: { EntryWritten: [id] }
`,
  );
});

test('inside one process an event costs nothing', () => {
  expectFindings(
    'events/produced-never-consumed',
    `
architecture: 1
name: shop
broker: in-process
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
`,
  );
});
