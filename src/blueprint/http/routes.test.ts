import { expect, test } from 'vitest';
import { fixtureBlueprint, soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { pathPrefixes } from './path-prefixes.ts';
import { routesOf } from './routes.ts';

function routes(text: string): readonly string[] {
  const blueprint = soundBlueprint(text);
  return blueprint.contexts.flatMap((context) =>
    routesOf(blueprint, context).routes.map(
      ({ method, path, operation }) => `${method.toUpperCase()} ${path} ${operation.name}`,
    ),
  );
}

test('plain methods go to what means just that, the rest follows a colon', () => {
  expect(
    routes(`
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid, status: placed | paid, note: text? }
      OrderLine: { sku: text }
      Settings: { open: bool }
    commands:
      placeOrder: { creates: Order }
      importOrders: { creates: Order }
      updateOrder: { on: Order }
      changeOrderNote: { on: Order, input: { note: text } }
      payOrder: { on: Order, from: [placed], to: paid }
      deleteOrder: { on: Order }
      setSettings: { on: Settings }
      updateSettings: { on: Settings }
      recount: {}
    queries:
      overdueOrders: { of: Order }
      findOrders: { of: Order }
      getOrder: { of: Order, one: true }
      getOrderSummary: { of: Order, one: true }
      getSettings: { of: Settings, one: true }
      listOrderLines: { of: OrderLine }
`),
  ).toMatchInlineSnapshot(`
    [
      "POST /v1/orders placeOrder",
      "POST /v1/orders:import importOrders",
      "PATCH /v1/orders/{orderId} updateOrder",
      "POST /v1/orders/{orderId}:change-note changeOrderNote",
      "POST /v1/orders/{orderId}:pay payOrder",
      "DELETE /v1/orders/{orderId} deleteOrder",
      "POST /v1/settings:set setSettings",
      "PATCH /v1/settings updateSettings",
      "POST /v1/ordering:recount recount",
      "GET /v1/orders:overdue overdueOrders",
      "GET /v1/orders findOrders",
      "GET /v1/orders/{orderId} getOrder",
      "GET /v1/orders/{orderId}:summary getOrderSummary",
      "GET /v1/settings getSettings",
      "GET /v1/order-lines listOrderLines",
    ]
  `);
});

test('two contexts with an entity of one name do not share a path', () => {
  expect(
    routes(`
architecture: 1
name: shop
contexts:
  sales: { entities: { Item: { id: uuid } } }
  stock: { entities: { Item: { id: uuid } } }
`),
  ).toEqual([
    'GET /v1/items/{itemId} getItem',
    'GET /v1/items listItems',
    'GET /v1/stock-items/{itemId} getItem',
    'GET /v1/stock-items listItems',
  ]);
});

test('the version stands in the path only where versions are told apart by it', () => {
  const api = (value: string) =>
    routes(`
architecture: 1
name: shop
contexts: { sales: { entities: { Item: { id: uuid } }, api: ${value} } }
`)[1];
  expect(api('{ rest: v2 }')).toBe('GET /v2/items listItems');
  expect(api('{ rest: "2026-01 / ../beta" }')).toBe('GET /2026-01-..-beta/items listItems');
  expect(api('{ versioning: header }')).toBe('GET /items listItems');
});

test.each(Object.keys(fixtures))('no method and path of %s belongs to two operations', (name) => {
  const blueprint = fixtureBlueprint(name);
  const all = blueprint.contexts.flatMap((context) =>
    routesOf(blueprint, context).routes.flatMap(({ method, path, batch }) => [
      `${method} ${path}`,
      ...(batch ? [`post ${batch.path}`] : []),
    ]),
  );
  expect(new Set(all).size).toBe(all.length);
});

test('prefixes of a context cover its paths', () => {
  const blueprint = fixtureBlueprint('device-telemetry');
  const prefixes = blueprint.contexts.map((context) => pathPrefixes(blueprint, context));
  expect(prefixes).toEqual([
    ['/v1/readings'],
    ['/v1/devices', '/v1/devices-operations'],
    ['/v1/alerting-events', '/v1/alerting-socket', '/v1/alerts', '/v1/rules'],
  ]);
});
