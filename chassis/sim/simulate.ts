import { createHash } from 'node:crypto';
import type { Caller, Data } from '../src/definition.ts';
import { createInProcessBus } from '../src/events/in-process-bus.ts';
import { type MountedSystem, mount } from '../src/mount.ts';
import type { Database, World } from '../src/ports.ts';
import { warehouse, warehouseMigrations } from '../src/testing/warehouse.ts';
import { type Chance, createChance, randomFrom } from './chance.ts';
import { type Client, planClients, type Running, requestOf, SKUS } from './clients.ts';
import { drawFaults, type Faults, healed } from './faults.ts';
import { violations } from './invariants.ts';
import { createSimBroker, type SimBroker } from './sim-broker.ts';
import { behindBadConnection, type SimProcess } from './sim-database.ts';
import { createTimeline, EPOCH, type Timeline } from './timeline.ts';

export interface Outcome {
  readonly seed: number;
  readonly violations: readonly string[];
  /** The same for the same seed and code. */
  readonly trace: string;
  readonly simulatedMs: number;
}

const TROUBLE_MS = 8_000;
const REST_MS = 5_000;
/** What must have come to rest long before; the longest wait between two attempts is a minute. */
const LONGEST_REST_MS = 400_000;
const STAFF: Caller = { subject: 'staff', roles: ['staff'], tenant: 'north', ownOnly: false };

/** One run: clients place and cancel orders while things go wrong, then everything heals and has to come to rest. */
export async function simulate(seed: number, real: Database): Promise<Outcome> {
  const chance = createChance(seed);
  const drawn = drawFaults(chance);
  const timeline = createTimeline();
  let faults: Faults = healed(drawn);
  const broker = createSimBroker(timeline, chance, () => faults);
  const hash = createHash('sha256');
  const note = (text: string): void => {
    hash.update(`${timeline.now()} ${text}\n`);
  };
  await clear(real);

  const start = (): Running =>
    startProcess(real, timeline, chance, broker, () => faults, drawn, note);
  const running = Array.from({ length: drawn.processes }, start);
  await run(timeline, EPOCH + 1_000, Promise.all(running.map(({ system }) => system)));
  const items = await stockUp(running[0], chance);

  faults = drawn;
  const clients = planClients({ timeline, chance, running, note });
  planCounts(timeline, chance, running, items);
  planKills(timeline, chance, running, start, drawn, note);
  await timeline.run(EPOCH + TROUBLE_MS);

  faults = healed(drawn);
  const found = await comeToRest(real, timeline, broker, running, clients, !drawn.broker);
  for (const text of found) note(text);
  for (const { process } of running) process.alive = false;
  return {
    seed,
    violations: found,
    trace: hash.digest('hex'),
    simulatedMs: timeline.now() - EPOCH,
  };
}

async function clear(real: Database): Promise<void> {
  const names = ['outbox', 'idempotency', 'parked_messages', 'sagas', 'leases'];
  const own = [
    'stock.items',
    'stock.reservations',
    'stock.parcels',
    'orders.orders',
    'orders.levels',
  ];
  const all = [
    ...own,
    ...['stock', 'orders'].flatMap((schema) => names.map((name) => `${schema}.${name}`)),
  ];
  await real.script(`truncate ${all.join(', ')} restart identity`);
}

function startProcess(
  real: Database,
  timeline: Timeline,
  chance: Chance,
  broker: SimBroker,
  faults: () => Faults,
  drawn: Faults,
  note: (text: string) => void,
): Running {
  const process: SimProcess = { alive: true };
  const clock = timeline.clockOf(process, chance.happens(0.5) ? drawn.skewMs : 0);
  const world: World = {
    clock,
    random: randomFrom(chance, clock),
    database: behindBadConnection(real, process, timeline, chance, faults),
    bus: drawn.broker ? broker.busOf(process) : createInProcessBus(),
    log: {
      info: () => {},
      warn: (message, fields) => note(`${message} ${JSON.stringify(fields ?? {})}`),
      error: (message, fields) => note(`${message} ${JSON.stringify(fields ?? {})}`),
    },
  };
  const modules = warehouse({
    orders: {
      countReservation: (order: Data) => ({ reservations: Number(order['reservations']) + 1 }),
    },
  });
  // Processes that share a broker share the outbox too, and take turns at it.
  const definitions = modules.map(({ definition }) => definition);
  const elsewhere = drawn.broker ? { participants: new Map(), definitions } : undefined;
  const tryMount = async (): Promise<MountedSystem> => {
    for (;;) {
      try {
        const system = await mount(world, modules, warehouseMigrations, elsewhere);
        await system.begin();
        return system;
      } catch {
        // A supervisor starts it again.
        await new Promise<void>((resolve) => clock.after(500, resolve));
      }
    }
  };
  return { process, system: tryMount() };
}

/** Lets time pass until something has happened. */
async function run<T>(timeline: Timeline, untilMs: number, wanted: Promise<T>): Promise<T> {
  let there = false;
  const noted = wanted.then((value) => {
    there = true;
    return value;
  });
  if (!(await timeline.run(untilMs, () => there))) throw new Error('It never came about.');
  return await noted;
}

/** The items that there are. Gives their identities. */
async function stockUp(first: Running | undefined, chance: Chance): Promise<readonly string[]> {
  const system = await first?.system;
  const ask = (context: string, command: string, input: Data) =>
    system?.mounted
      .find(({ module }) => module.definition.name === context)
      ?.engine.command(command, requestOf(chance, STAFF, input, Number.MAX_SAFE_INTEGER));
  const ids: string[] = [];
  for (const sku of SKUS) {
    const made = await ask('stock', 'addItem', { sku, onHand: 10 });
    const id = String(made?.row?.['id']);
    await ask('orders', 'trackItem', { id, onHand: 10 });
    ids.push(id);
  }
  return ids;
}

/** Somebody counts the stock again and again, and often corrects the count at once. */
function planCounts(
  timeline: Timeline,
  chance: Chance,
  running: readonly Running[],
  ids: readonly string[],
): void {
  const count = async (id: string, onHand: number): Promise<void> => {
    const living = running.filter(({ process }) => process.alive);
    if (living.length === 0) return;
    try {
      const system = await chance.pick(living).system;
      const stock = system.mounted.find(({ module }) => module.definition.name === 'stock');
      const more = { id };
      await stock?.engine.command(
        'adjustItem',
        requestOf(chance, STAFF, { onHand }, timeline.now() + 30_000, more),
      );
    } catch {
      // They will count again.
    }
  };
  for (let round = 0; round < 8; round += 1) {
    const id = chance.pick(ids);
    const at = chance.below(TROUBLE_MS);
    timeline.plan(at, () => void count(id, chance.below(1_000)));
    timeline.plan(at + chance.below(300), () => void count(id, chance.below(1_000)));
  }
}

function planKills(
  timeline: Timeline,
  chance: Chance,
  running: Running[],
  start: () => Running,
  { killEveryMs }: Faults,
  note: (text: string) => void,
): void {
  if (killEveryMs === 0) return;
  const kill = (): void => {
    if (timeline.now() > EPOCH + TROUBLE_MS) return;
    const index = chance.below(running.length);
    const victim = running[index];
    if (victim) {
      note(`kill ${index}`);
      victim.process.alive = false;
      running[index] = start();
    }
    timeline.plan(1 + chance.below(2 * killEveryMs), kill);
  };
  timeline.plan(1 + chance.below(2 * killEveryMs), kill);
}

/** Lets time pass without faults until nothing is wrong or moving any more; gives what is wrong at last. */
async function comeToRest(
  real: Database,
  timeline: Timeline,
  broker: SimBroker,
  running: readonly Running[],
  clients: readonly Client[],
  ordered: boolean,
): Promise<readonly string[]> {
  const last = timeline.now() + LONGEST_REST_MS;
  for (;;) {
    await timeline.run(timeline.now() + REST_MS);
    const known = clients.map(({ known }) => known());
    const found = await violations(real, known, ordered);
    if (timeline.now() > last || (found.length === 0 && broker.waiting() === 0)) return found;
    // Dead messages are a person's work; here the person lets all of them be tried again.
    const living = running.find(({ process }) => process.alive);
    const redriven = async () => (await living?.system)?.redrive('orders');
    await run(timeline, last, redriven());
  }
}
