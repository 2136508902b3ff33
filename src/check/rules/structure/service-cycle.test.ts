import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a circle is reported at its first call', () => {
  expectFindings(
    'structure/service-cycle',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { place: {} }
    entities: { Order: { id: uuid } }
    calls:
      - { to: stock.reserve, timeout: 1s }
      #       ^^^^^^^^^^^^^ error: Services wait for each other in a circle: \`ordering\` waits for \`stock.reserve\`, \`stock\` waits for \`pricing.getPrice\`, \`pricing\` waits for \`ordering.getOrder\`.
  stock:
    commands: { reserve: {} }
    calls: [{ to: pricing.getPrice, timeout: 1s }]
  pricing:
    entities: { Price: { id: uuid } }
    calls: [{ to: ordering.getOrder, timeout: 1s }]
`,
  );
});

test('steps of a led saga and compositions are waits too', () => {
  expectFindings(
    'structure/service-cycle',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering: { commands: { place: {} }, entities: { Order: { id: uuid } } }
  stock:
    entities: { Item: { id: uuid } }
    commands: { reserve: {}, release: {} }
    queries:
      listItems: { of: Item, composes: [ordering.getOrder] }
#                                      ^^^^^^^^^^^^^^^^^^^ error: Services wait for each other in a circle: \`stock\` waits for \`ordering.getOrder\`, \`ordering\` waits for \`stock.reserve\`.
flows:
  checkout: { timeout: 1m, saga: [ordering.place, { do: stock.reserve, undo: stock.release }] }
`,
  );
});

test('inside one service, and over events, a circle is none', () => {
  expectFindings(
    'structure/service-cycle',
    `
architecture: 1
name: shop
style: microservices
broker: nats
services: { front: { contexts: [ordering, stock] } }
contexts:
  ordering: { commands: { place: { emits: [OrderPlaced] } }, entities: { Order: { id: uuid } }, events: { OrderPlaced: [id] }, calls: [stock.reserve] }
  stock: { commands: { reserve: {} }, calls: [ordering.getOrder] }
  billing: { commands: { open: {} }, on: { ordering.OrderPlaced: open }, calls: [{ to: ordering.getOrder, timeout: 1s }] }
`,
  );
});
