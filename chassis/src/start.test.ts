import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from './bring-up.ts';
import type { Environment } from './config/variables.ts';
import { start } from './start.ts';
import type { SystemDefinition } from './system.ts';
import { databases, openTestPostgres, TEST_DATABASE_URL } from './testing/databases.ts';
import { SHOP, shopMigrations } from './testing/shop.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'start-'));

/** The shop with its migrations on disk, as an emitted project has them. */
async function shopOnDisk(): Promise<SystemDefinition> {
  const contexts = SHOP.contexts.map(async (module) => {
    const migrations = folder();
    for (const { name, text } of await shopMigrations(module))
      writeFileSync(join(migrations, name), text);
    return { ...module, migrations };
  });
  return { ...SHOP, contexts: await Promise.all(contexts) };
}

let system: SystemDefinition;
let shop: Running;
const open = (environment: Environment) =>
  start(system, { environment: { PORT: '0', DATA_DIR: 'memory', ...environment } });

beforeAll(async () => {
  system = await shopOnDisk();
  shop = await open({});
});
afterAll(() => shop.close());

const placeOrder = async ({ url }: Running, token: string) =>
  await fetch(`${url}/v1/orders`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': '0123456789abcdef',
    },
    body: JSON.stringify({ lines: [{ sku: 'tea', quantity: 1 }] }),
  });

test('a system serves its operations and says that it is ready', async () => {
  expect((await placeOrder(shop, await shop.tokenFor('customer'))).status).toBe(201);
  const ready = await fetch(`${shop.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'pass', checks: { database: 'pass' } },
  ]);
});

test('a token names its subject', async () => {
  const mine = await placeOrder(shop, await shop.tokenFor('customer', 'anna'));
  expect(mine.status).toBe(201);
  const read = async (subject: string) =>
    await fetch(`${shop.url}${mine.headers.get('location')}`, {
      headers: { authorization: `Bearer ${await shop.tokenFor('customer', subject)}` },
    });
  expect([(await read('anna')).status, (await read('berta')).status]).toEqual([200, 404]);
});

test('tokens of an issuer elsewhere are verified with the keys that its discovery names', async () => {
  const other = await open({ ISSUER: `${shop.url}/dev-identity`, ROLES_CLAIM: 'roles' });
  expect((await placeOrder(other, await shop.tokenFor('customer'))).status).toBe(201);
  expect((await placeOrder(other, 'forged.token.here')).status).toBe(401);
  expect((await fetch(`${other.url}/dev-identity/jwks`)).status).toBe(404);
  await expect(other.tokenFor('customer')).rejects.toThrow('ISSUER');
  await other.close();
});

test('the same code runs on a PostgreSQL server', async ({ skip }) => {
  const hasServer = (await databases()).some(([name]) => name === 'PostgreSQL');
  skip(!hasServer, 'no PostgreSQL server here');
  const name = `chassis_start_${process.pid}`;
  const server = await openTestPostgres();
  await server.query(`create database ${name}`);
  try {
    const url = new URL(TEST_DATABASE_URL);
    url.pathname = name;
    const running = await open({ DATABASE_URL: url.href });
    expect((await placeOrder(running, await running.tokenFor('customer'))).status).toBe(201);
    await running.close();
  } finally {
    await server.query(`drop database ${name}`);
    await server.close();
  }
});

test('a start that fails lets go of what it had opened', async () => {
  const environment = { DATA_DIR: join(folder(), 'data') };
  const port = new URL(shop.url).port;
  await expect(open({ ...environment, PORT: port })).rejects.toThrow(
    `Port ${port} is taken by another process.`,
  );
  await (await open(environment)).close();
});

test('closing twice is closing once, and nothing answers after it', async () => {
  const other = await open({});
  await Promise.all([other.close(), other.close()]);
  await expect(fetch(other.url)).rejects.toThrow();
});

test.each<[Environment, string]>([
  [{ HOST: '203.0.113.7' }, 'HOST is `203.0.113.7`, which is no address of this machine.'],
  [{ PORT: 'x' }, 'PORT is `x`.'],
  [{ BROKER_URL: 'nats://localhost' }, 'Add PROFILE=services.'],
  [{ PROFILE: 'services' }, 'DATABASE_URL is missing.'],
])('with %j it does not start', async (environment, message) => {
  await expect(open(environment)).rejects.toThrow(message);
});

test('a database that cannot be reached is named without its password', async () => {
  const failed = await open({ DATABASE_URL: 'postgres://shop:hidden@127.0.0.1:1/shop' }).catch(
    (error: unknown) => String(error),
  );
  expect(failed).toMatch(
    /^Error: PostgreSQL at 127\.0\.0\.1:1\/shop cannot be used: .*ECONNREFUSED/,
  );
  expect(failed).not.toContain('hidden');
});
