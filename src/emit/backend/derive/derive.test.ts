import { expect, test } from 'vitest';
import { soundBlueprint } from '../../../testing/fixtures/fixture-blueprint.ts';
import { print } from '../code/print.ts';
import { derivedPolicies } from './policies.ts';
import { derivedSagas } from './sagas.ts';

const SHOP = soundBlueprint(`
architecture: 1
name: shop
contexts:
  sales:
    entities:
      Sale: { id: uuid, buyerId: ref people.Person owner, status: open | done | off, lines: 'Line[]', total: money }
      Line: { itemId: uuid, quantity: int, unitPrice: money }
    commands:
      sell: { creates: Sale, emits: [Sold] }
      finish: { on: Sale, from: [open], to: done }
      callOff: { on: Sale, from: [open], to: off }
    events: { Sold: [id, buyerId] }
    on: { money.Paid: finish, goods.Held: callOff }
  goods:
    entities:
      Shelf: { id: uuid, itemId: uuid indexed, onHand: int }
      Hold: { id: uuid, shelfId: ref Shelf, reference: text, quantity: int, status: held | free | gone, expiresAt: timestamp }
    commands:
      hold: { creates: Hold, emits: [Held] }
      free: { on: Hold, from: [held], to: free }
      take: { on: Hold, from: [held], to: gone }
    events: { Held: [id] }
  money:
    entities:
      Payment: { id: uuid, payerId: ref people.Person owner, reference: text, amount: money, kind: card | cash, requestKey: text unique, status: begun | sure | off }
    commands:
      begin: { creates: Payment }
      makeSure: { on: Payment, from: [begun], to: sure, emits: [Paid] }
      drop: { on: Payment, from: [begun, sure], to: off }
    events: { Paid: { carries: [id, reference] } }
  people:
    entities: { Person: { id: uuid, name: text } }
    commands: { welcome: { creates: Person } }
    on: { sales.Sold: welcome }
flows:
  buy:
    trigger: sales.sell
    timeout: 1m
    saga:
      - { do: sales.sell, undo: sales.callOff }
      - { do: goods.hold, undo: goods.free }
      - { do: money.makeSure, undo: money.drop }
      - { do: sales.finish, pivot: true }
      - { do: goods.take }
      - { do: people.welcome }
`);

function contextNamed(name: string) {
  const context = SHOP.contexts.find((one) => one.name === name);
  if (!context) throw new Error(name);
  return context;
}

test('a saga is filled by names and types: once for each line, from earlier answers, by looking up', () => {
  const { sagas, undecided } = derivedSagas(SHOP, contextNamed('sales'));
  const [buy] = sagas;
  expect(print(buy?.source)).toBe(`{
  trigger: 'sell',
  undoTrigger: 'callOff',
  timeoutMs: 60_000,
  steps: [
    {
      do: 'goods.hold',
      undo: 'goods.free',
      timeoutMs: 10_000,
      each: ({ started }) => items(started['lines']),
      input: ({ startedAt, started }, item) => ({
        reference: started['id'],
        quantity: item['quantity'],
        expiresAt: later(startedAt, 60_000),
      }),
      lookUp: {
        shelfId: {
          entity: 'Shelf',
          field: 'itemId',
          value: (_, item) => item['itemId'],
        },
      },
    },
    {
      do: 'money.begin',
      undo: 'money.drop',
      timeoutMs: 10_000,
      input: ({ id, started }) => ({
        reference: started['id'],
        amount: started['total'],
        kind: 'card',
        requestKey: id,
        payerId: started['buyerId'],
      }),
    },
    {
      do: 'money.makeSure',
      undo: 'money.drop',
      timeoutMs: 10_000,
      target: ({ answers }) => identity(answers['money.begin']?.[0]?.['id']),
    },
    {
      do: 'sales.finish',
      pivot: true,
      timeoutMs: 10_000,
      target: ({ started }) => identity(started['id']),
    },
    {
      do: 'goods.take',
      timeoutMs: 10_000,
      each: ({ answers }) => answers['goods.hold'] ?? [],
      target: (_, item) => identity(item['id']),
    },
    // To decide: where \`welcome\` gets \`name\` from; its port can say.
    { do: 'people.welcome', timeoutMs: 10_000 },
  ],
}`);
  expect(undecided).toEqual([
    {
      where: 'sales: saga buy, people.welcome',
      what: 'where `welcome` gets `name` from; its port can say.',
    },
  ]);
  expect(buy?.needs).toEqual([{ context: 'goods', entity: 'Shelf', field: 'itemId' }]);
});

test('a policy finds its record by the reference that a saga left, or says that it cannot', () => {
  const { sources, undecided } = derivedPolicies(SHOP, contextNamed('sales'));
  expect(print(sources)).toBe(`[
  {
    on: 'money.Paid',
    do: 'finish',
    target: (event) => identity(event['reference']),
    maxAttempts: 5,
  },
  // To decide: which Sale \`callOff\` works on: \`goods.Held\` does not tell.
  { on: 'goods.Held', do: 'callOff', maxAttempts: 5 },
]`);
  expect(undecided.map(({ where }) => where)).toEqual(['sales: on goods.Held, callOff']);
});
