// Orders with their event in the outbox, a second: `node bench/order-writes.mjs [--rounds 5] [--seconds 3]`. Needs PostgreSQL
// (DATABASE_URL, else postgres://postgres@127.0.0.1:5432/test). The same rows by a transaction of kysely and by a command of the
// chassis, both on a pool of ten, in turns; what counts is the median of the ratios within each turn.
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { ensureInstalled, root } from '../scripts/ensure.mjs';

const rounds = numberAfter('--rounds', 5);
const seconds = numberAfter('--seconds', 3);
const url = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

ensureInstalled();
const scratch = join(root, 'node_modules/.cache/order-writes');
mkdirSync(scratch, { recursive: true });
const bundle = join(scratch, 'chassis.mjs');
await build({
  stdin: {
    contents: `export { openPostgres } from './chassis/src/adapters/postgres.ts';
      export { systemClock } from './chassis/src/adapters/system-clock.ts';
      export { systemRandom } from './chassis/src/adapters/system-random.ts';
      export { createInProcessBus } from './chassis/src/events/in-process-bus.ts';
      export { mount } from './chassis/src/mount.ts';`,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
const { openPostgres, systemClock, systemRandom, createInProcessBus, mount } = await import(
  pathToFileURL(bundle).href
);

const customer = randomUUID();
const items = [1, 2, 3].map((n) => ({ productId: randomUUID(), quantity: n, price: '4330' }));
const schema = `bench_${process.pid}`;
const silent = () => {};
const database = await openPostgres({
  url,
  applicationName: 'bench',
  log: { info: silent, warn: silent, error: silent },
});
const pool = new pg.Pool({ connectionString: url, max: 10 });
const engine = await openEngine();
const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) }).withSchema(schema);

const contenders = {
  'kysely, 32 callers': [32, byKysely],
  'command, 32 callers': [32, byCommand],
  'command, 256 callers': [256, byCommand],
};
const found = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (const [callers, work] of Object.values(contenders)) await drive(callers, work, 1);
for (let round = 0; round < rounds; round += 1) {
  for (const [name, [callers, work]] of Object.entries(contenders)) {
    const { perSecond, p99 } = await drive(callers, work, seconds);
    found[name].push(perSecond);
    say(`${round} ${name}: ${Math.round(perSecond)} a second, p99 ${p99.toFixed(1)} ms`);
  }
}
const base = found['kysely, 32 callers'];
for (const [name, rates] of Object.entries(found)) {
  const ratio = median(rates.map((rate, round) => rate / base[round]));
  say(`${name}: median ${Math.round(median(rates))} a second, ${ratio.toFixed(2)} of kysely`);
}
say(
  `${cpus().length} x ${cpus()[0].model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`,
);
await pool.query(`drop schema ${schema} cascade`);
await pool.end();
await database.close();
rmSync(scratch, { recursive: true });

async function openEngine() {
  const world = {
    clock: systemClock,
    random: systemRandom(systemClock),
    database,
    bus: createInProcessBus(),
    log: { info: silent, warn: silent, error: silent },
  };
  const definition = {
    name: 'orders',
    schema,
    entities: {
      Order: {
        table: 'orders',
        fields: {
          id: { type: 'uuid' },
          customerId: { type: 'uuid' },
          status: { type: 'text' },
          total: { type: 'money' },
          items: { type: 'json' },
        },
        owner: 'customerId',
        lifecycle: { field: 'status', initial: 'open' },
      },
    },
    commands: {
      place: {
        route: 'POST /v1/orders',
        roles: [],
        deadlineMs: 30_000,
        kind: 'create',
        entity: 'Order',
        input: ['total', 'items'],
        emits: ['Placed'],
        idempotency: 'key',
      },
    },
    queries: {},
    events: {
      Placed: {
        type: 'bench.Placed',
        version: 1,
        carries: ['id', 'customerId', 'total'],
        key: 'id',
      },
    },
    policies: [],
    sagas: {},
  };
  const text = `create table ${schema}.orders (id uuid primary key, version bigint not null default 1, customer_id uuid not null,
    status text not null, total_amount numeric(20,0) not null, total_currency char(3) not null, items jsonb not null);`;
  const contract = { $id: 'orders', components: { schemas: {} }, operations: {}, maxBodyBytes: 1 };
  const system = await mount(
    world,
    [{ definition, contract, migrations: '', port: {} }],
    async () => [{ name: '0001.sql', text }],
  );
  return system.mounted[0].engine;
}

async function byCommand() {
  await engine.command('place', {
    caller: { subject: customer, roles: [], ownOnly: true },
    input: { total: { amount: '12990', currency: 'EUR' }, items },
    trace: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
    deadline: Number.MAX_SAFE_INTEGER,
  });
}

async function byKysely() {
  const id = randomUUID();
  const data = { id, customerId: customer, total: { amount: '12990', currency: 'EUR' } };
  await kysely.transaction().execute(async (sql) => {
    await sql
      .insertInto('orders')
      .values({
        id,
        customer_id: customer,
        status: 'open',
        total_amount: '12990',
        total_currency: 'EUR',
        items: JSON.stringify(items),
      })
      .execute();
    await sql
      .insertInto('outbox')
      .values({
        id: randomUUID(),
        event: 'Placed',
        subject: id,
        data: JSON.stringify(data),
        at: new Date().toISOString(),
        correlation_id: '0'.repeat(32),
        traceparent: '',
      })
      .execute();
  });
}

async function drive(callers, work, duration) {
  const times = [];
  const end = performance.now() + duration * 1_000;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        const from = performance.now();
        await work();
        times.push(performance.now() - from);
      }
    }),
  );
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / (performance.now() - begin)) * 1_000,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function numberAfter(flag, usual) {
  const index = process.argv.indexOf(flag);
  return index === -1 ? usual : Number(process.argv[index + 1]);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
