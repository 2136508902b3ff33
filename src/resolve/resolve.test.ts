import { expect, test } from 'vitest';
import { compile } from '../compile.ts';

const SHOP = `
architecture: 1
name: shop
roles: { customer: {}, clerk: { kind: staff } }
contexts:
  ordering:
    entities:
      Order: { id: uuid, customerId: ref customers.Customer owner, status: placed | paid, lines: "OrderLine[]", placedAt: timestamp indexed }
      OrderLine: { sku: text, quantity: int }
    commands:
      placeOrder: { creates: Order, emits: [OrderPlaced], roles: [customer] }
      markPaid: { on: Order, from: [placed], to: paid }
      changeOrder: { on: Order }
    events: { OrderPlaced: {} }
    on: { payments.PaymentCaptured: markPaid }
    calls: [{ to: customers.getCustomer, timeout: 100ms, retries: 2, breaker: true }]
  customers:
    entities: { Customer: { id: uuid, email: email unique personal } }
  payments:
    entities: { Payment: { id: uuid, amount: money } }
    commands: { capture: { creates: Payment, emits: [PaymentCaptured] } }
    events: { PaymentCaptured: { key: id } }
`;

function errors(text: string): readonly string[] {
  return compile(text, 'a.yaml')
    .diagnostics.filter(({ code }) => /^(parse|references)\//.test(code))
    .map(({ code, message }) => `${code}: ${message}`);
}

function blueprintOf(text: string) {
  const { blueprint } = compile(text, 'a.yaml');
  if (!blueprint) throw new Error('no blueprint');
  return blueprint;
}

test('a sound file has no findings about references', () => {
  expect(errors(SHOP)).toEqual([]);
});

test('get and list queries follow from entities with an identity', () => {
  const [ordering] = blueprintOf(SHOP).contexts;
  expect(
    ordering?.queries.map(({ name, many, page, filter }) => ({ name, many, page, filter })),
  ).toEqual([
    { name: 'getOrder', many: false, page: 'none', filter: [] },
    {
      name: 'listOrders',
      many: true,
      page: 'cursor',
      filter: ['customerId', 'status', 'placedAt'],
    },
  ]);
});

test('a creation takes what a client may set, a transition takes nothing, a change takes it optionally', () => {
  const [ordering] = blueprintOf(SHOP).contexts;
  const inputs = ordering?.commands.map(({ name, input, idempotency, conditional }) => [
    name,
    input.map((field) => `${field.name}${field.optional ? '?' : ''}`).join(' '),
    idempotency,
    conditional,
  ]);
  expect(inputs).toEqual([
    ['placeOrder', 'lines placedAt', 'key', false],
    ['markPaid', '', 'natural', false],
    ['changeOrder', 'lines? placedAt?', 'natural', true],
  ]);
});

test('one service hosts everything in a monolith, one each elsewhere', () => {
  expect(blueprintOf(SHOP).services.map(({ name, contexts }) => [name, contexts.length])).toEqual([
    ['shop', 3],
  ]);
  const split = blueprintOf(SHOP.replace('name: shop', 'name: shop\nstyle: microservices'));
  expect(split.services.map(({ name }) => name)).toEqual(['ordering', 'customers', 'payments']);
});

test('calls inside one process speak no protocol, between services they speak REST', () => {
  const inside = blueprintOf(SHOP).contexts[0]?.calls[0];
  const between = blueprintOf(SHOP.replace('name: shop', 'name: shop\nstyle: microservices'))
    .contexts[0]?.calls[0];
  expect([inside?.protocol, between?.protocol]).toEqual(['in-process', 'rest']);
  expect(between?.retry?.attempts).toBe(3);
  expect(between?.breaker?.failureRate).toBe(0.5);
});

test('dependencies follow from calls and policies', () => {
  expect(
    blueprintOf(SHOP).dependencies.map(({ from, to, kind, via }) => `${from} ${kind} ${to} ${via}`),
  ).toEqual(['ordering sync customers getCustomer', 'payments async ordering PaymentCaptured']);
});

test.each([
  [
    'customers.getCustomer,',
    'customers.getCostumer,',
    'references/unknown-operation: Context `customers` has no operation `getCostumer`. Did you mean `getCustomer`?',
  ],
  [
    'payments.PaymentCaptured:',
    'payment.PaymentCaptured:',
    'references/unknown-context: There is no context or external system `payment`. Did you mean `payments`?',
  ],
  [
    'from: [placed]',
    'from: [plaсed]',
    'references/unknown-state: Entity `Order` has no state `plaсed`. Did you mean `placed`?',
  ],
  [
    'roles: [customer]',
    'roles: [custome]',
    'references/unknown-role: There is no role `custome`. Did you mean `customer`?',
  ],
  [
    'ref customers.Customer',
    'ref customers.Client',
    'references/unknown-entity: Context `customers` has no entity `Client`.',
  ],
  [
    'OrderLine[]',
    'OrderLines[]',
    'references/unknown-type: `OrderLines` is neither a type nor an entity of `ordering`. Did you mean `OrderLine`?',
  ],
  [
    '{ key: id }',
    '{ key: number }',
    'references/unknown-field: Event `PaymentCaptured` carries no field `number`.',
  ],
])('a wrong name is explained: %s → %s', (right, wrong, message) => {
  expect(errors(SHOP.replace(right, wrong))).toEqual([message]);
});

test('the blueprint is frozen to the bottom', () => {
  const blueprint = blueprintOf(SHOP);
  expect(Object.isFrozen(blueprint.contexts[0]?.entities[0]?.fields[0])).toBe(true);
});

test('places stay out of JSON', () => {
  expect(JSON.stringify(blueprintOf(SHOP))).not.toContain('"at"');
});

test('a gateway without routes takes the paths of the resources', () => {
  const text = `
architecture: 1
name: shop
contexts:
  ordering: { entities: { Order: { id: uuid }, Parcel: { id: uuid } }, api: { sse: true } }
  stock: { entities: { Item: { id: uuid } }, api: { rest: v2 } }
bffs: { mobile-bff: { clients: [mobile] } }
gateway: { technology: nginx }
`;
  const { gateway } = blueprintOf(text);
  expect(gateway?.routes.map(({ path, to }) => `${path} ${to}`)).toEqual([
    '/mobile-bff mobile-bff',
    '/v1/ordering-events ordering',
    '/v1/orders ordering',
    '/v1/parcels ordering',
    '/v2/items stock',
  ]);
});
