import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, runCli } from './run-cli.ts';
import { type RunningCli, startCli } from './running-cli.ts';

const MODEL = `architecture: 1
name: library
title: Library
purpose: Lends books.
style: modular-monolith
identity: { provider: keycloak, methods: [oidc] }
roles:
  reader: { description: Borrows. }
  librarian: { kind: staff }
contexts:
  catalogue:
    purpose: Knows the books.
    store: postgresql
    entities:
      Book: { id: uuid, title: text, pages: int }
    commands:
      addBook: { creates: Book, emits: [BookAdded], roles: [librarian] }
    queries:
      getBook: { of: Book, roles: [reader, librarian] }
    events:
      BookAdded: [id, title]
`;

const running: RunningCli[] = [];
afterAll(async () => {
  // Only those that a failed test left behind.
  for (const { process, ended } of running) {
    if (process.exitCode === null && process.signalCode === null) process.kill('SIGTERM');
    await ended;
  }
});

function library(): string {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'architecture.yaml'), MODEL);
  return cwd;
}

function start(args: readonly string[], cwd: string): RunningCli {
  const cli = startCli(['run', ...args], cwd);
  running.push(cli);
  return cli;
}

interface Api {
  readonly add: (title: string) => Promise<Response>;
  readonly get: (path: string) => Promise<Response>;
}

/** Uses what is printed, as a person would. */
async function apiOf({ says }: RunningCli): Promise<Api> {
  const [, api] = await says(/^API=(.+)$/m);
  const [, reader] = await says(/^READER_TOKEN=(.+)\n/m);
  const [, librarian] = await says(/^LIBRARIAN_TOKEN=(.+)\n/m);
  return {
    add: (title) =>
      fetch(`${api}/v1/books`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${librarian}`,
          'content-type': 'application/json',
          'idempotency-key': `adds-the-book-${title}`,
        },
        body: JSON.stringify({ title, pages: 300 }),
      }),
    get: (path) => fetch(`${api}${path}`, { headers: { authorization: `Bearer ${reader}` } }),
  };
}

function textOf(value: unknown, name: string): string {
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, name)) : '';
}

describe('a backend at work', () => {
  const cwd = library();
  let first: RunningCli;
  let location: string;
  beforeAll(async () => {
    first = start(['--port', '0'], cwd);
    const added = await (await apiOf(first)).add('Middlemarch');
    expect(added.status).toBe(201);
    location = added.headers.get('location') ?? '';
  });

  test('answers as its contract says, and is healthy', async () => {
    const { get } = await apiOf(first);
    expect(await (await get(location)).json()).toMatchObject({ title: 'Middlemarch', pages: 300 });
    expect(await (await get('/health/ready')).json()).toEqual({
      status: 'pass',
      checks: { database: 'pass' },
    });
    expect((await get('/docs')).status).toBe(200);
    expect(await (await get('/openapi/catalogue.yaml')).text()).toContain('openapi: 3.1');
  });

  test('gives tokens to whoever asks, for its own roles only', async () => {
    const [, api] = await first.says(/^API=(.+)$/m);
    const ask = (body: string, type: string) =>
      fetch(`${api}/dev-identity/token`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
    const given = await ask('{"role":"reader","subject":"anna"}', 'application/json');
    const answer: unknown = await given.json();
    expect(answer).toMatchObject({ token_type: 'Bearer', access_token: expect.any(String) });
    const token = textOf(answer, 'access_token');
    const read = (bearer: string) =>
      fetch(`${api}${location}`, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await read(token)).status).toBe(200);
    const refused = await ask('role=owner', 'application/x-www-form-urlencoded');
    expect([refused.status, await refused.json()]).toEqual([
      400,
      {
        error: 'invalid_request',
        error_description: 'There is no role `owner`. Roles are reader, librarian.',
      },
    ]);
    await fetch(`${api}/dev-identity/revoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"subject":"anna"}',
    });
    expect((await read(token)).status).toBe(401);
  });

  test('keeps a second one out of its data', async () => {
    const second = start(['--port', '0'], cwd);
    expect((await second.ended).code).toBe(1);
    expect(second.said()).toMatch(
      /^error: The data folder `data` is in use by process \d+\. Stop it, or choose another folder/m,
    );
    expect(second.said()).not.toContain('    at ');
  });

  test('ends on Ctrl-C with 0, keeps its data, and starts again', async () => {
    first.process.kill('SIGINT');
    expect(await first.ended).toEqual({ code: 0, signal: null });
    expect(first.said()).toContain('Stopping ...');
    expect(existsSync(join(cwd, 'data', 'lock'))).toBe(false);
    const again = start(['--port', '0'], cwd);
    const { get, add } = await apiOf(again);
    expect(await (await get(location)).json()).toMatchObject({ title: 'Middlemarch' });
    // The same key from the same caller gets the first answer, also after a restart.
    expect((await add('Middlemarch')).headers.get('location')).toBe(location);
    again.process.kill('SIGTERM');
    expect(await again.ended).toEqual({ code: 0, signal: null });
  });
});

test('a port that is taken is said in one line', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const cli = start(['--memory', '--port', String(port)], library());
  expect((await cli.ended).code).toBe(1);
  expect(cli.said()).toContain(`error: Port ${port} is taken by another process.`);
  expect(cli.said()).not.toContain('    at ');
  taken.close();
});

test('Ctrl-C while it starts leaves nothing behind that a later start stumbles over', async () => {
  const cwd = library();
  const cli = start(['--port', '0'], cwd);
  await cli.says(/Opening embedded PostgreSQL/);
  cli.process.kill('SIGINT');
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(existsSync(join(cwd, 'data', 'lock'))).toBe(false);
  const again = start(['--port', '0'], cwd);
  expect((await (await apiOf(again)).add('Emma')).status).toBe(201);
  again.process.kill('SIGINT');
  await again.ended;
});

test('a backend whose starter was killed ends too', async () => {
  const cwd = library();
  const cli = start(['--port', '0'], cwd);
  await apiOf(cli);
  cli.process.kill('SIGKILL');
  // Both streams are closed only when the last process that holds them is gone.
  expect((await cli.ended).signal).toBe('SIGKILL');
  expect(existsSync(join(cwd, 'data', 'lock'))).toBe(false);
});

test('a design with errors is not run', () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'architecture.yaml'), MODEL.replace(/^identity.*\n/m, ''));
  const { code, stderr } = runCli(['run'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('error[security/no-identity]');
  expect(stderr).toContain('so it is not run.');
  expect(existsSync(join(cwd, 'main.ts'))).toBe(false);
});

test.each([
  [['--port', '80a'], '`--port` is `80a`.'],
  [['--port', '65536'], '`--port` is `65536`.'],
  [['--memory', '--data', 'x'], '`--data` and `--memory` exclude each other.'],
  [['nowhere'], 'There is no file or folder `nowhere`.'],
])('run %j is refused', (args, message) => {
  const { code, stderr } = runCli(['run', ...args], { cwd: library() });
  expect([code, stderr.split('\n')[0]]).toEqual([2, `error: ${message}`]);
});

test('`emit` leaves the backend alone, and takes it away where a context is gone only when asked for it', () => {
  const cwd = library();
  runCli(['emit'], { cwd });
  runCli(['emit', '--only', 'backend'], { cwd });
  const port = join(cwd, 'services', 'catalogue', 'src', 'port.ts');
  const index = join(cwd, 'services', 'catalogue', 'src', 'index.ts');
  expect([existsSync(index), existsSync(join(cwd, 'chassis', 'src', 'start.ts'))]).toEqual([
    true,
    true,
  ]);
  expect(runCli(['emit'], { cwd }).stdout).toMatch(/^0 changed/m);
  expect(existsSync(index)).toBe(true);
  writeFileSync(join(cwd, 'architecture.yaml'), MODEL.replaceAll('catalogue', 'shelves'));
  runCli(['emit'], { cwd });
  expect(existsSync(index)).toBe(true);
  runCli(['emit', '--only', 'backend'], { cwd });
  expect(existsSync(index)).toBe(false);
  expect(existsSync(port)).toBe(true);
});

describe('the packages of a backend', () => {
  const hook = fileURLToPath(new URL('../bin/run/hook.mjs', import.meta.url));
  const runMain = (files: Readonly<Record<string, string>>) => {
    const cwd = freshFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    return spawnSync(process.execPath, ['--import', hook, join(cwd, 'main.ts')], {
      cwd,
      encoding: 'utf8',
    });
  };
  const own = {
    'package.json': '{"type":"module","workspaces":["chassis","services/*"]}',
    'node_modules/fastify/package.json': '{"type":"module","exports":"./index.js"}',
    'node_modules/fastify/index.js': "export const from = 'node_modules';",
    'chassis/package.json': '{"name":"chassis","type":"module","exports":"./index.ts"}',
    'chassis/index.ts': "export const from: string = 'workspace';",
    'services/a/package.json': '{"name":"@shop/a","type":"module","exports":"./index.ts"}',
    'services/a/index.ts': "export { from } from 'chassis';",
  };

  test('are its own first, then its workspaces, then ours', () => {
    const { stdout, stderr } = runMain({
      ...own,
      'main.ts': `import * as fastify from 'fastify';
        import * as a from '@shop/a';
        import * as jose from 'jose';
        const found: readonly unknown[] = [fastify.from, a.from, typeof jose.jwtVerify];
        console.log(JSON.stringify(found));`,
    });
    expect([stderr, stdout]).toEqual(['', '["node_modules","workspace","function"]\n']);
  });

  test('that are nowhere are missed by their names', () => {
    const { status, stderr } = runMain({ ...own, 'main.ts': "import 'no-such-package';" });
    expect(status).toBe(1);
    expect(stderr).toContain("Cannot find package 'no-such-package'");
  });

  test('we lend all that the chassis needs', () => {
    const dependencies = (path: string): readonly string[] =>
      Object.keys(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).dependencies);
    expect(dependencies('../package.json')).toEqual(
      expect.arrayContaining([...dependencies('../chassis/package.json')]),
    );
  });
});
