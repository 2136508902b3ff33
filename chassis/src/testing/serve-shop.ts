import type { FastifyInstance } from 'fastify';
import { nodeHost } from '../adapters/node-host.ts';
import { openPglite } from '../adapters/pglite.ts';
import { signingKey } from '../adapters/signing-key.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import type { Engine } from '../engine.ts';
import { createInProcessBus } from '../events/in-process-bus.ts';
import { createServer } from '../http/server.ts';
import type { Mounted, ServerOptions } from '../http/server-options.ts';
import { mount } from '../mount.ts';
import type { Row } from '../ports.ts';
import { createDevelopmentIdentity } from '../security/development-identity.ts';
import { createTokenIdentity } from '../security/token-identity.ts';
import { IMAGE_FOLDER, silentLog } from './databases.ts';
import { memoryEngine } from './memory-engine.ts';
import { SHOP, shopMigrations } from './shop.ts';

const random = systemRandom(systemClock);

/** The engines that the tests of HTTP run on. */
export type Kind = 'memory' | 'PGlite';

export interface Shop {
  readonly app: FastifyInstance;
  readonly url: string;
  /** A token from the issuer, valid for hours. */
  readonly tokenOf: (role: string, subject?: string) => Promise<string>;
  /** What the identity takes for the time of day. */
  readonly identityClock: { skewMs: number };
  /** Lines of the access log. */
  readonly lines: readonly string[];
  /** What was logged as a warning or an error. */
  readonly logged: readonly (readonly [message: string, fields: Row | undefined])[];
  readonly close: () => Promise<void>;
}

/** Serves the shop on a socket of its own, with a real issuer of tokens. `wrap` puts something in front of an engine. */
export async function serveShop(
  kind: Kind,
  options: Partial<ServerOptions> = {},
  wrap: (engine: Engine, context: string) => Engine = (engine) => engine,
): Promise<Shop> {
  const { mounted, close: closeEngines } = await ENGINES[kind]();
  const identityClock = { skewMs: 0 };
  const now = () => systemClock.now() + identityClock.skewMs;
  const development = await createDevelopmentIdentity({
    key: await signingKey(undefined),
    origin: () => 'https://issuer.example',
    audience: SHOP.name,
    system: SHOP,
    profile: 'embedded',
    clock: systemClock,
    random,
  });
  const lines: string[] = [];
  const logged: [string, Row | undefined][] = [];
  const keep = (message: string, fields?: Row) => void logged.push([message, fields]);
  const app = await createServer({
    world: { clock: systemClock, random, log: { info: () => {}, warn: keep, error: keep } },
    host: nodeHost(),
    system: SHOP,
    mounted: mounted.map(({ module, engine }) => ({
      module,
      engine: wrap(engine, module.definition.name),
    })),
    identity: createTokenIdentity({
      keys: development.keys,
      issuer: development.issuer,
      audience: SHOP.name,
      roles: SHOP.roles,
      claims: { tenant: 'tenant' },
      clock: { now },
    }),
    accessLog: (line) => lines.push(line),
    ...options,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    url,
    identityClock,
    lines,
    logged,
    tokenOf: async (role, subject) =>
      (await development.issue({ role, ...(subject === undefined ? {} : { subject }) })).token,
    close: async () => {
      await app.close();
      await closeEngines();
    },
  };
}

interface Engines {
  readonly mounted: readonly Mounted[];
  readonly close: () => Promise<void>;
}

const ENGINES: Readonly<Record<Kind, () => Promise<Engines>>> = {
  memory: async () => ({
    mounted: SHOP.contexts.map((module) => ({
      module,
      engine: memoryEngine(module.definition, random),
    })),
    close: async () => {},
  }),
  PGlite: async () => {
    const database = await openPglite({ imageFolder: IMAGE_FOLDER });
    const bus = createInProcessBus();
    const world = { clock: systemClock, random, database, bus, log: silentLog };
    const { mounted, stop } = await mount(world, SHOP.contexts, shopMigrations);
    return {
      mounted,
      close: async () => {
        await stop();
        await bus.close();
        await database.close();
      },
    };
  },
};
