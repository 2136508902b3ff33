import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an event for other services that promises nothing is reported', () => {
  expectFindings(
    'events/incompatible-schema',
    `
architecture: 1
name: shop
style: microservices
broker: kafka
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events:
      OrderPlaced: { carries: [id], compatibility: none }
      #                                            ^^^^ error: Versions of \`ordering.OrderPlaced\` need not fit each other, and policy \`billing.open\` reads it.
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open } }
`,
  );
});

test('consumers outside the file count', () => {
  expectFindings(
    'events/incompatible-schema',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events:
      OrderPlaced: { carries: [id], compatibility: none, external: true }
      #                                            ^^^^ error: Versions of \`ordering.OrderPlaced\` need not fit each other, and consumers outside this file read it.
`,
  );
});

test('inside one process both sides change together', () => {
  expectFindings(
    'events/incompatible-schema',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: { carries: [id], compatibility: none } }
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open } }
`,
  );
});
