import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('data and events without an outbox are reported at the broker', () => {
  expectFindings(
    'events/dual-write',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, outbox: false }
#                                       ^^^^^ error: \`ordering\` writes its data and sends its events to \`rabbitmq\` without an outbox: a stop between the two loses the event, or tells of what never happened.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
`,
  );
});

test('by default there is an outbox', () => {
  expectFindings(
    'events/dual-write',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
`,
  );
});

test('where events are the data there is one write', () => {
  expectFindings(
    'events/dual-write',
    `
architecture: 1
name: shop
broker: { technology: kafka, outbox: false }
contexts:
  ordering:
    eventSourced: true
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
`,
  );
});
