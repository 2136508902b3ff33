import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an event for another service without a broker is reported once', () => {
  expectFindings(
    'events/crossing-without-broker',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing:
    commands: { open: {} }
    on:
      ordering.OrderPlaced: open
#     ^^^^^^^^^^^^^^^^^^^^ error: \`ordering.OrderPlaced\` must travel between services (\`ordering\` → \`billing\`), and there is no broker.
`,
  );
});

test('an in-process broker does not leave the process', () => {
  expectFindings(
    'events/crossing-without-broker',
    `
architecture: 1
name: shop
style: microservices
broker: in-process
#       ^^^^^^^^^^ error: \`ordering.OrderPlaced\` must travel between services (\`ordering\` → \`billing\`), and the broker is \`in-process\`.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open } }
`,
  );
});

test('in one service none is needed', () => {
  expectFindings(
    'events/crossing-without-broker',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open } }
`,
  );
});
