import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readMigrations } from '../../chassis/src/adapters/files.ts';
import { nodeHost } from '../../chassis/src/adapters/node-host.ts';
import { openPglite } from '../../chassis/src/adapters/pglite.ts';
import { signingKey } from '../../chassis/src/adapters/signing-key.ts';
import { systemClock } from '../../chassis/src/adapters/system-clock.ts';
import { systemRandom } from '../../chassis/src/adapters/system-random.ts';
import type { ContextModule } from '../../chassis/src/definition.ts';
import type { Participant } from '../../chassis/src/engine.ts';
import { createInProcessBus } from '../../chassis/src/events/in-process-bus.ts';
import { createServer } from '../../chassis/src/http/server.ts';
import { mount } from '../../chassis/src/mount.ts';
import type { Database, Row, World } from '../../chassis/src/ports.ts';
import { createDevelopmentIdentity } from '../../chassis/src/security/development-identity.ts';
import { createTokenIdentity } from '../../chassis/src/security/token-identity.ts';
import type { SystemDefinition } from '../../chassis/src/system.ts';
import { IMAGE_FOLDER } from '../../chassis/src/testing/databases.ts';
import type { Blueprint } from '../../src/blueprint/model/blueprint.ts';
import { backend } from '../../src/emit/backend/backend.ts';

/** Whom a request comes from. Nobody: without a token. */
export interface Somebody {
  readonly role: string;
  readonly subject?: string;
  readonly tenant?: string;
}

export interface ServedSystem {
  readonly blueprint: Blueprint;
  readonly url: string;
  readonly database: Database;
  readonly modules: ReadonlyMap<string, ContextModule>;
  readonly engines: ReadonlyMap<string, Participant>;
  readonly tokenOf: (somebody: Somebody) => Promise<string>;
  /** What was logged as an error: each is a bug. */
  readonly logged: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Serving {
  /** Keeps the limits of the design. Without it, they do not hide what lies behind them. */
  readonly limits?: boolean;
}

/** Longer than a slow machine takes for anything: deadlines have tests of their own. */
const NO_HURRY_MS = 120_000;

const random = systemRandom(systemClock);
const root = resolve(import.meta.dirname, '../..');

/** Emits the backend of a blueprint and serves it in this process, on an embedded database in memory. */
export async function serveSystem(
  blueprint: Blueprint,
  { limits = false }: Serving = {},
): Promise<ServedSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'running-'));
  const emitted = await load(blueprint, folder);
  const system = limits ? emitted : atEase(emitted);
  const logged: string[] = [];
  const keep = (message: string, fields?: Row) =>
    void logged.push(`${message} ${describe(fields)}`);
  const log = { info: () => undefined, warn: () => undefined, error: keep };
  const database = await openPglite({ imageFolder: IMAGE_FOLDER });
  const bus = createInProcessBus();
  const world: World = { clock: systemClock, random, database, bus, log };
  const contexts = await mount(world, system.contexts, async ({ migrations }) =>
    readMigrations(migrations),
  );
  const development = await createDevelopmentIdentity({
    key: await signingKey(undefined),
    origin: () => 'https://issuer.example',
    audience: system.name,
    system,
    profile: 'embedded',
    clock: systemClock,
    random,
  });
  const identity = createTokenIdentity({
    keys: development.keys,
    issuer: development.issuer,
    audience: system.name,
    roles: system.roles,
    claims: { tenant: 'tenant', roles: 'roles' },
    clock: systemClock,
  });
  const app = await createServer({
    world,
    system,
    identity,
    host: nodeHost(),
    mounted: contexts.mounted,
    // A machine that is busy with other tests is not what is judged here.
    overload: { maxEventLoopDelayMs: Number.POSITIVE_INFINITY, maxInFlight: 10_000 },
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  // Policies and sagas stand still: records must not move but by the requests that are judged.
  const tokens = new Map<string, string>();
  return {
    blueprint,
    url,
    database,
    logged,
    modules: new Map(system.contexts.map((module) => [module.definition.name, module])),
    engines: new Map(
      contexts.mounted.map(({ module, engine }) => [module.definition.name, engine]),
    ),
    tokenOf: async (somebody) => {
      const key = JSON.stringify(somebody);
      const token = tokens.get(key) ?? (await development.issue(somebody)).token;
      tokens.set(key, token);
      return token;
    },
    close: async () => {
      await app.close();
      await contexts.stop();
      await bus.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes what is emitted and imports it as its `main.ts` would. */
async function load(blueprint: Blueprint, folder: string): Promise<SystemDefinition> {
  for (const { path, text } of backend.emit(blueprint, { findings: [] })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const outfile = join(folder, 'system.mjs');
  const services = new RegExp(`^@${blueprint.name}/(.*)$`);
  await build({
    entryPoints: [join(folder, 'system.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'bundle',
    logLevel: 'silent',
    plugins: [
      {
        name: 'workspace',
        setup: (bundler) => {
          bundler.onResolve({ filter: /^chassis$/ }, () => ({
            path: join(root, 'chassis/src/values.ts'),
          }));
          bundler.onResolve({ filter: services }, ({ path }) => ({
            path: join(folder, 'services', path.replace(services, '$1'), 'src/index.ts'),
          }));
        },
      },
    ],
  });
  const { system } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  return {
    ...system,
    contexts: system.contexts.map((module: ContextModule) => ({
      ...module,
      migrations: join(folder, 'services', module.definition.name, 'migrations'),
    })),
  };
}

function atEase(system: SystemDefinition): SystemDefinition {
  const relaxed = <T extends { readonly deadlineMs: number }>(
    operations: Readonly<Record<string, T>>,
  ) =>
    Object.fromEntries(
      Object.entries(operations).map(([name, { ...operation }]) => {
        Reflect.deleteProperty(operation, 'limit');
        return [name, { ...operation, deadlineMs: NO_HURRY_MS }];
      }),
    );
  return {
    ...system,
    contexts: system.contexts.map((module) => ({
      ...module,
      definition: {
        ...module.definition,
        commands: relaxed(module.definition.commands),
        queries: relaxed(module.definition.queries),
      },
    })),
  };
}

function describe(fields: Row | undefined): string {
  const { error, ...rest } = fields ?? {};
  const told =
    error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : String(error ?? '');
  return `${JSON.stringify(rest)} ${told}`;
}
