import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearBroker } from '../chassis/src/testing/clear-broker.ts';
import { freshFolder } from './run-cli.ts';
import { type RunningCli, startCli } from './running-cli.ts';

const SERVER_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';
const BROKERS = {
  nats: process.env['TEST_NATS_URL'] ?? 'nats://127.0.0.1:4222',
  rabbitmq: process.env['TEST_RABBITMQ_URL'] ?? 'amqp://guest:guest@127.0.0.1:5672',
};

/** Names of their own, so that schemas and queues of others do not matter. */
const unique = `run-${process.pid}`;
const database = `backend_architect_run_${process.pid}`;
const DATABASE_URL = Object.assign(new URL(SERVER_URL), { pathname: `/${database}` }).href;
const GROUPS = ['label part.PartAdded > printLabel'];
const model = (broker: string) => `architecture: 1
name: ${unique}-${broker}
title: Workshop
purpose: Makes things from parts.
style: microservices
broker: ${broker}
identity: { provider: keycloak, methods: [oidc] }
roles:
  worker: { kind: staff }
contexts:
  part:
    purpose: Knows the parts.
    store: postgresql
    entities:
      Part: { id: uuid, title: text }
    commands:
      addPart: { creates: Part, emits: [PartAdded], roles: [worker] }
    queries:
      getPart: { of: Part, roles: [worker] }
    events:
      PartAdded: [id, title]
  label:
    purpose: Prints a label for each part.
    store: postgresql
    entities:
      Label: { id: uuid, title: text }
    commands:
      printLabel: { creates: Label, emits: [LabelPrinted], roles: [worker] }
    queries:
      listLabels: { of: Label, roles: [worker] }
    events:
      LabelPrinted: [id, title]
    on: { part.PartAdded: printLabel }
`;

const reachable = {
  postgres: await isOpen(SERVER_URL),
  nats: await isOpen(BROKERS.nats),
  rabbitmq: await isOpen(BROKERS.rabbitmq),
};

async function onServer(text: string): Promise<void> {
  if (!reachable.postgres) return;
  const client = new pg.Client({ connectionString: SERVER_URL });
  await client.connect();
  await client.query(text);
  await client.end();
}
beforeAll(() => onServer(`create database ${database}`));

const running: RunningCli[] = [];
afterAll(async () => {
  // Only those that a failed test left behind.
  for (const { process, ended } of running) {
    if (process.exitCode === null && process.signalCode === null) process.kill('SIGTERM');
    await ended;
  }
  await onServer(`drop database ${database} with (force)`);
  for (const [name, broker] of [
    ['NATS', 'nats'],
    ['RabbitMQ', 'rabbitmq'],
  ] as const)
    if (reachable[broker])
      await clearBroker(name, `${unique}-${broker}.`, GROUPS, ['part', 'label']);
});

function workshop(broker: string): string {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'architecture.yaml'), model(broker));
  return cwd;
}

function start(cwd: string, environment: Readonly<Record<string, string>>, ...args: string[]) {
  const cli = startCli(['run', '--profile', 'services', '--port', '0', ...args], cwd, {
    DATABASE_URL,
    ...environment,
  });
  running.push(cli);
  return cli;
}

function isOpen(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', end(true)).on('error', end(false));
  });
}

describe.each(['nats', 'rabbitmq'] as const)('run --profile services over %s', (broker) => {
  test('each service is a process; an event crosses; Ctrl-C ends all', async ({ skip }) => {
    const isThere = reachable.postgres && reachable[broker];
    skip(!isThere, `needs PostgreSQL and ${broker}, which do not answer here`);
    const cli = start(workshop(broker), { BROKER_URL: BROKERS[broker] });
    await cli.says(/^Workshop is ready: all processes run\./m);
    const [, parts = ''] = await cli.says(/^ {2}part +(http:\S+) +part$/m);
    const [, labels = ''] = await cli.says(/^ {2}label +(http:\S+) +label$/m);
    const [, issuer = ''] = await cli.says(/curl -d role=worker (\S+)$/m);
    expect(cli.said()).toMatch(/^label +\| label is running at/m);

    const given = await fetch(issuer, {
      method: 'POST',
      body: new URLSearchParams({ role: 'worker' }),
    });
    const token: unknown = Reflect.get(Object(await given.json()), 'access_token');
    const headers = {
      authorization: `Bearer ${String(token)}`,
      'content-type': 'application/json',
      'idempotency-key': 'adds-the-part-bolt',
    };
    const body = JSON.stringify({ title: 'bolt' });
    const added = await fetch(`${parts}/v1/parts`, { method: 'POST', headers, body });
    expect(added.status).toBe(201);
    const printed = async () => await (await fetch(`${labels}/v1/labels`, { headers })).text();
    await expect.poll(printed, { timeout: 30_000 }).toContain('bolt');
    // What belongs to the other service is not here.
    expect((await fetch(`${labels}/v1/parts`, { method: 'POST', headers, body })).status).toBe(404);

    cli.process.kill('SIGINT');
    expect(await cli.ended).toEqual({ code: 0, signal: null });
    expect(await Promise.all([parts, labels, issuer].map(isOpen))).toEqual([false, false, false]);
  }, 120_000);
});

test('a service that fails ends the others', async ({ skip }) => {
  skip(
    !reachable.postgres || !reachable.nats,
    'needs PostgreSQL and nats, which do not answer here',
  );
  const cli = start(workshop('nats'), { BROKER_URL: BROKERS.nats, SERVICE_KEY: 'short' });
  expect((await cli.ended).code).toBe(1);
  expect(cli.said()).toMatch(/^(part|label) +\| error: SERVICE_KEY is shorter than 32 bytes\./m);
  expect(cli.said()).toContain('the others are stopped.');
}, 60_000);

test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  [
    'NATS',
    { BROKER_URL: 'nats://127.0.0.1:1' },
    [],
    'error: NATS does not answer at 127.0.0.1:1.\n  help: Start it (Debian: `apt-get install nats-server`, then `nats-server -js`), or set BROKER_URL to where it is.\n',
  ],
  [
    'a broker that is spoken',
    { BROKER_URL: 'kafka://127.0.0.1:1' },
    [],
    'error: There is no adapter for Kafka yet.\n  help: Write BROKER_URL=nats://127.0.0.1:4222 or BROKER_URL=amqp://guest:guest@127.0.0.1:5672.\n',
  ],
  [
    'sense in its options',
    {},
    ['--memory'],
    'error: `--data` and `--memory` are for the embedded database.\n  help: Leave them out; DATABASE_URL names the server of the services.\n',
  ],
])('without %s it says what to do', async (_, environment, args, message) => {
  const cli = start(workshop('nats'), environment, ...args);
  expect(await cli.ended).toEqual({ code: 2, signal: null });
  expect(cli.said()).toBe(message);
});

test('a database that cannot be used is named without its password', async ({ skip }) => {
  skip(!reachable.nats, 'needs nats, which does not answer here');
  const cli = start(workshop('nats'), {
    BROKER_URL: BROKERS.nats,
    DATABASE_URL: 'postgres://shop:hidden@127.0.0.1:1/shop',
  });
  expect((await cli.ended).code).toBe(2);
  expect(cli.said()).toMatch(
    /^error: PostgreSQL at 127\.0\.0\.1:1 cannot be used: .*ECONNREFUSED.*\.\n {2}help: Start it \(Debian: `apt-get install postgresql`\), or set DATABASE_URL=\S+\.\n$/,
  );
  expect(cli.said()).not.toContain('hidden');
});
