import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPglite } from './adapters/pglite.ts';
import { systemClock } from './adapters/system-clock.ts';
import { systemRandom } from './adapters/system-random.ts';
import type { Caller, Data } from './definition.ts';
import type { CommandAnswer, Participant } from './engine.ts';
import { createInProcessBus } from './events/in-process-bus.ts';
import { type MountedSystem, mount } from './mount.ts';
import type { World } from './ports.ts';
import { until } from './testing/until.ts';
import { warehouse, warehouseMigrations } from './testing/warehouse.ts';

const random = systemRandom(systemClock);
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
let world: World;
let system: MountedSystem;
let failing = 0;

beforeAll(async () => {
  world = {
    clock: systemClock,
    random,
    database: await openPglite(),
    bus: createInProcessBus(),
    log: quiet,
  };
  const modules = warehouse({
    orders: {
      countReservation: (order: Data) => {
        if (failing > 0) {
          failing -= 1;
          throw new Error('not now');
        }
        return { reservations: Number(order['reservations']) + 1 };
      },
    },
  });
  system = await mount(world, modules, warehouseMigrations);
  await system.begin();
}, 120_000);

afterAll(async () => {
  await system.stop();
  await world.database.close();
});

function engine(name: string): Participant {
  const found = system.mounted.find(({ module }) => module.definition.name === name);
  if (!found) throw new Error(name);
  return found.engine;
}

const staff: Caller = { subject: 'sam', roles: ['staff'], tenant: 'north', ownOnly: false };
const ann: Caller = { subject: 'ann', roles: ['customer'], tenant: 'north', ownOnly: true };
const bob: Caller = { ...ann, subject: 'bob' };

function request(caller: Caller, input: Data, more: Record<string, unknown> = {}) {
  return {
    caller,
    input,
    trace: { traceId: random.hex(32), spanId: random.hex(16) },
    deadline: systemClock.now() + 30_000,
    ...more,
  };
}

function ask(caller: Caller, parameters: Data, id?: string) {
  return {
    ...request(caller, {}),
    parameters,
    ...(id === undefined ? {} : { id }),
  };
}

async function addItem(sku: string, onHand = 5): Promise<string> {
  const { row } = await engine('stock').command('addItem', request(staff, { sku, onHand }));
  return String(row?.['id']);
}

async function readOrder(id: string): Promise<Data> {
  const answer = await engine('orders').query('getOrder', ask(staff, {}, id));
  return answer.kind === 'one' ? answer.row : {};
}

const total = { amount: '4990', currency: 'EUR' };

async function place(caller: Caller, lines: readonly Data[], more = {}): Promise<CommandAnswer> {
  return engine('orders').command('place', request(caller, { lines, total }, more));
}

test('a record comes back as it was given, money and lists included, and secrets do not', async () => {
  const made = await place(ann, [{ sku: 'none', quantity: 1 }]);
  const found = await engine('orders').query('getOrder', ask(ann, {}, String(made.row?.['id'])));
  expect(found).toMatchObject({
    kind: 'one',
    row: { total, lines: [{ sku: 'none', quantity: 1 }], customerId: 'ann', tenant: 'north' },
  });
  expect(made.row?.['placedAt']).toMatch(/^\d{4}-.*Z$/);
  const item = await engine('stock').command(
    'addItem',
    request(staff, { sku: 'with-note', onHand: 1, note: 'secret' }),
  );
  expect(item.row).not.toHaveProperty('note');
});

test('what belongs to others, or to another tenant, is not there', async () => {
  const made = await place(ann, []);
  const id = String(made.row?.['id']);
  const orders = engine('orders');
  await expect(orders.query('getOrder', ask(bob, {}, id))).rejects.toMatchObject({
    code: 'not-found',
  });
  const south: Caller = { ...staff, tenant: 'south' };
  await expect(orders.query('getOrder', ask(south, {}, id))).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(orders.command('cancel', request(bob, {}, { id }))).rejects.toMatchObject({
    code: 'not-found',
  });
  const listed = await orders.query('listOrders', ask(bob, {}));
  expect(listed).toMatchObject({ kind: 'many', items: [] });
});

test('a state machine allows what it says, and natural repeats change nothing', async () => {
  const id = await addItem('machine');
  const stock = engine('stock');
  const { row } = await stock.command(
    'reserve',
    request(staff, { itemId: id, reference: random.uuid(), quantity: 1 }),
  );
  const reservation = String(row?.['id']);
  const first = await stock.command('release', request(staff, {}, { id: reservation }));
  expect(first).toMatchObject({ outcome: 'changed', version: 2, row: { status: 'released' } });
  const second = await stock.command('release', request(staff, {}, { id: reservation }));
  expect(second).toMatchObject({ outcome: 'changed', version: 2 });
});

test('a version that is gone is refused, and of many at once each counts once', async () => {
  const id = await addItem('versions', 0);
  const stock = engine('stock');
  await stock.command('adjustItem', request(staff, { onHand: 1 }, { id, version: 1 }));
  await expect(
    stock.command('adjustItem', request(staff, { onHand: 2 }, { id, version: 1 })),
  ).rejects.toMatchObject({ code: 'version-mismatch' });
  const answers = await Promise.allSettled(
    Array.from({ length: 8 }, (_, index) =>
      stock.command('adjustItem', request(staff, { onHand: index }, { id, version: 2 })),
    ),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a null takes an optional value away, and a deleted record is gone', async () => {
  const id = await addItem('gone');
  const stock = engine('stock');
  await stock.command('adjustItem', request(staff, { note: 'a' }, { id }));
  await stock.command('adjustItem', request(staff, { note: null }, { id }));
  const rows = await world.database.query(`select note from stock.items where id = $1::uuid`, [id]);
  expect(rows).toEqual([{ note: null }]);
  expect(await stock.command('removeItem', request(staff, {}, { id }))).toEqual({
    outcome: 'deleted',
  });
  await expect(stock.query('getItem', ask(staff, {}, id))).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('one idempotency key has one effect and one answer', async () => {
  const stock = engine('stock');
  const same = () =>
    stock.command(
      'addItem',
      request(staff, { sku: 'once', onHand: 1 }, { idempotencyKey: 'key-1' }),
    );
  const answers = await Promise.all(Array.from({ length: 20 }, same));
  expect(new Set(answers.map(({ row }) => row?.['id'])).size).toBe(1);
  const other = request(staff, { sku: 'other', onHand: 1 }, { idempotencyKey: 'key-1' });
  await expect(stock.command('addItem', other)).rejects.toMatchObject({
    code: 'idempotency-key-reused',
  });
  const stranger = request(
    { ...staff, subject: 'eve' },
    { sku: 'eve', onHand: 1 },
    { idempotencyKey: 'key-1' },
  );
  expect((await stock.command('addItem', stranger)).row).toMatchObject({ sku: 'eve' });
});

test('what the database refuses is told in the words of the contract', async () => {
  await addItem('taken');
  await expect(addItem('taken')).rejects.toMatchObject({ code: 'already-exists' });
  const stock = engine('stock');
  const to = (itemId: string, quantity: number) =>
    stock.command('reserve', request(staff, { itemId, reference: 'x', quantity }));
  await expect(to(random.uuid(), 1)).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(to('no uuid', 1)).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(to(await addItem('negative'), -1)).rejects.toMatchObject({ code: 'invalid-input' });
});

test('commands that come together share statements, and a bad one fails alone', async () => {
  const stock = engine('stock');
  const skus = Array.from({ length: 40 }, (_, index) =>
    index % 10 === 3 ? 'twin' : `many-${index}`,
  );
  const answers = await Promise.allSettled(
    skus.map((sku) => stock.command('addItem', request(staff, { sku, onHand: 1 }))),
  );
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  const rows = await world.database.query(
    `select count(*) as n from stock.items where sku = 'twin' or sku like 'many-%'`,
  );
  expect(rows).toEqual([{ n: 37 }]);
});

test('pages by cursor show every record once, in any order, absent values last', async () => {
  const pager: Caller = { ...ann, subject: 'pager' };
  for (let index = 0; index < 7; index += 1) {
    const tag = index % 3 === 0 ? {} : { tag: `t${index % 2}` };
    await engine('orders').command('place', request(pager, { lines: [], total, ...tag }));
  }
  for (const sort of [undefined, ['tag'], ['-tag', 'placedAt'], ['placedAt']]) {
    const seen: string[] = [];
    let next: Data | undefined = {};
    while (next) {
      const parameters: Data = { limit: 2, ...next, ...(sort ? { sort } : {}) };
      const answer = await engine('orders').query('listOrders', ask(pager, parameters));
      if (answer.kind !== 'many') throw new Error('one');
      seen.push(...answer.items.map(({ id }) => String(id)));
      next = answer.page.next;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  }
  await expect(
    engine('orders').query('listOrders', ask(pager, { cursor: 'made-up' })),
  ).rejects.toMatchObject({ code: 'malformed-request' });
});

test('lists are narrowed by words, ranges and search', async () => {
  await addItem('screw 100%', 900);
  await addItem('screw_driver', 950);
  const list = async (parameters: Data) => {
    const answer = await engine('stock').query('listItems', ask(staff, parameters));
    return answer.kind === 'many' ? answer.items.map(({ sku }) => sku) : [];
  };
  expect(await list({ onHandFrom: 901 })).toEqual(['screw_driver']);
  expect(await list({ sku: ['screw 100%', 'nothing'] })).toEqual(['screw 100%']);
  expect(await list({ q: '100%' })).toEqual(['screw 100%']);
  expect(await list({ q: 'SCREW_' })).toEqual(['screw_driver']);
});

test('a saga reserves every line and confirms; the policy counts each reservation once', async () => {
  await addItem('bolt');
  await addItem('nut');
  failing = 1; // The first try is parked and comes again.
  const made = await place(ann, [
    { sku: 'bolt', quantity: 2 },
    { sku: 'nut', quantity: 3 },
  ]);
  const id = String(made.row?.['id']);
  await until(async () => (await readOrder(id))['status'] === 'confirmed', 'it is confirmed');
  await until(async () => (await readOrder(id))['reservations'] === 2, 'both were counted');
  const rows = await world.database.query(
    `select quantity, status from stock.reservations where reference = $1 order by quantity`,
    [id],
  );
  expect(rows).toEqual([
    { quantity: 2, status: 'held' },
    { quantity: 3, status: 'held' },
  ]);
});

test('a saga that cannot go on takes back what it did', async () => {
  await addItem('washer');
  const made = await place(ann, [
    { sku: 'washer', quantity: 1 },
    { sku: 'never heard of', quantity: 1 },
  ]);
  const id = String(made.row?.['id']);
  await until(async () => (await readOrder(id))['status'] === 'cancelled', 'it is cancelled');
  const rows = await world.database.query(
    `select status from stock.reservations where reference = $1`,
    [id],
  );
  expect(rows).toEqual([{ status: 'released' }]);
});

test('a message that keeps failing is set aside, and goes through after a redrive', async () => {
  await addItem('stubborn');
  failing = 3;
  const made = await place(ann, [{ sku: 'stubborn', quantity: 1 }]);
  const id = String(made.row?.['id']);
  const dead = () =>
    world.database.query(
      `select error from orders.parked_messages where status = 'dead' and message->'data'->>'reference' = $1`,
      [id],
    );
  await until(async () => (await dead()).length === 1, 'the message is dead');
  expect(await readOrder(id)).toMatchObject({ reservations: 0 });
  expect(await dead()).toEqual([{ error: 'Error: not now' }]);
  expect(await system.redrive('orders')).toBeGreaterThan(0);
  await until(async () => (await readOrder(id))['reservations'] === 1, 'it was counted');
});
