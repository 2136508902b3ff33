import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPglite } from '../adapters/pglite.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import { type MountedSystem, mount } from '../mount.ts';
import type { Database, Message } from '../ports.ts';
import { IMAGE_FOLDER, silentLog } from '../testing/databases.ts';
import { until } from '../testing/until.ts';
import { warehouse, warehouseMigrations } from '../testing/warehouse.ts';
import { ask } from '../testing/warehouse-services.ts';

const random = systemRandom(systemClock);
const modules = warehouse();
const definitions = modules.map(({ definition }) => definition);

let database: Database;
let replicas: readonly MountedSystem[] = [];
/** What each replica has published, in the order in which the bus has it. */
const published: { readonly by: number; readonly message: Message }[] = [];

beforeAll(async () => {
  database = await openPglite({ imageFolder: IMAGE_FOLDER });
  replicas = await Promise.all([0, 1].map(replica));
  for (const { begin } of replicas) await begin();
}, 120_000);
afterAll(async () => {
  await Promise.all(replicas.map(({ stop }) => stop()));
  await database.close();
});

/** A process with a bus that takes its time, so that two who publish at once would get in each other's way. */
async function replica(by: number): Promise<MountedSystem> {
  const bus = {
    publish: async (messages: readonly Message[]) => {
      for (const message of messages) {
        await new Promise((resolve) => setImmediate(resolve));
        published.push({ by, message });
      }
    },
    subscribe: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const world = { clock: systemClock, random, database, bus, log: silentLog };
  return await mount(world, modules, warehouseMigrations, { participants: new Map(), definitions });
}

function stockOf(system: MountedSystem | undefined) {
  const found = system?.mounted.find(({ module }) => module.definition.name === 'stock');
  if (!found) throw new Error('There is no stock.');
  return found.engine;
}

test('of two processes one relays an outbox: each event once, in order; when it stops the other does', async () => {
  const [first, second] = replicas;
  const made = await ask(stockOf(first), 'addItem', { sku: 'bolt', onHand: 0 });
  const id = String(made.row?.['id']);
  const adjust = async (from: number, to: number) => {
    for (let onHand = from; onHand <= to; onHand += 1)
      await ask(stockOf(onHand % 2 === 0 ? first : second), 'adjustItem', { onHand }, { id });
  };
  const levels = () => published.map(({ message }) => message.data['onHand']);
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  await adjust(1, 40);
  await until(async () => levels().length >= 40, 'all are published');
  expect(levels()).toEqual(upTo(40));
  const by = new Set(published.map((one) => one.by));
  expect(by.size).toBe(1);

  const [leader = 0] = by;
  await replicas[leader]?.stop();
  await adjust(41, 60);
  await until(async () => levels().length >= 60, 'the other publishes the rest');
  expect(levels()).toEqual(upTo(60));
  expect(published.at(-1)?.by).toBe(1 - leader);
}, 60_000);
