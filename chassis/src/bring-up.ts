import { readIfThere, readMigrations } from './adapters/files.ts';
import { listen } from './adapters/listen.ts';
import { nodeHost } from './adapters/node-host.ts';
import { databaseName, openDatabase } from './adapters/open-database.ts';
import { stdoutLog } from './adapters/stdout-log.ts';
import { systemClock } from './adapters/system-clock.ts';
import { systemRandom } from './adapters/system-random.ts';
import type { Terminal } from './adapters/terminal.ts';
import type { Configuration } from './config/configuration.ts';
import { createInProcessBus } from './events/in-process-bus.ts';
import { createServer } from './http/server.ts';
import { mount } from './mount.ts';
import type { World } from './ports.ts';
import type { Surroundings } from './remote/join-services.ts';
import { openIdentity } from './security/open-identity.ts';
import { serveDevelopmentIdentity } from './security/serve-development-identity.ts';
import type { SystemDefinition } from './system.ts';

/** A system at work. */
export interface Running {
  /** Origin of its API: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** A token from the development identity; without a subject, the same one for a role each time. */
  readonly tokenFor: (role: string, subject?: string) => Promise<string>;
  /** Whether `tokenFor` gives tokens; else they come from the issuer that is configured. */
  readonly givesTokens: boolean;
  /** Ends the requests at work, then lets go of everything. */
  readonly close: () => Promise<void>;
}

type Closers = (() => Promise<unknown>)[];

/** Starts everything in order; what was opened before a failure is closed again. */
export async function bringUp(
  system: SystemDefinition,
  configuration: Configuration,
  terminal: Terminal,
): Promise<Running> {
  const closers: Closers = [];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll(closers);
    return closing;
  };
  try {
    return { ...(await open(system, configuration, terminal, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Last opened, first closed: requests end before the workers, workers before the database. */
async function closeAll(closers: Closers): Promise<void> {
  for (const closer of closers.reverse()) await closer();
}

async function open(
  system: SystemDefinition,
  configuration: Configuration,
  terminal: Terminal,
  closers: Closers,
): Promise<Omit<Running, 'close'>> {
  const log = stdoutLog(configuration.logLevel);
  closers.push(async () => log.close());

  terminal.line(terminal.faint(`Opening ${databaseName(configuration)} ...`));
  const database = await openDatabase(system.name, configuration, log);
  closers.push(database.close);

  const around = { clock: systemClock, random: systemRandom(systemClock), log };
  const { bus, modules, elsewhere, checks, serve } = await surroundings(
    system,
    configuration,
    around,
  );
  closers.push(bus.close);
  const world: World = { ...around, database, bus };

  terminal.line(terminal.faint(`Preparing ${modules.length} contexts ...`));
  const contexts = await mount(
    world,
    modules,
    async ({ migrations }) => readMigrations(migrations),
    elsewhere,
  );
  closers.push(contexts.stop);

  let url = '';
  let begun = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const { identity, development } = await openIdentity(system, configuration, world, () => url);
  const { openApiFolder } = system;
  const app = await createServer({
    world,
    system,
    identity,
    started,
    host: nodeHost(),
    mounted: contexts.mounted,
    checks: { database: async () => void (await database.query('select 1')), ...checks },
    drainMs: configuration.drainMs,
    ...(log.tells('info') ? { accessLog: log.line } : {}),
    ...(configuration.trustedProxies.length > 0
      ? { trustProxy: configuration.trustedProxies }
      : {}),
    ...(openApiFolder === undefined
      ? {}
      : { openApi: (context: string) => readIfThere(openApiFolder, `${context}.yaml`) }),
    more: (server) => {
      if (development) serveDevelopmentIdentity(server, development, identity.revoke);
      serve(server, contexts.mounted);
    },
  });
  closers.push(() => app.close());
  url = await listen(app, configuration);
  await contexts.begin();
  begun();
  return {
    url,
    givesTokens: development !== undefined,
    tokenFor: async (role, subject) => {
      if (!development) throw new Error('Tokens come from the issuer that ISSUER names.');
      const wish = { role, ...(subject === undefined ? {} : { subject }) };
      return (await development.issue(wish)).token;
    },
  };
}

/** Everything in one process, or one service among others. What only services need is loaded for them alone. */
async function surroundings(
  system: SystemDefinition,
  configuration: Configuration,
  world: Omit<World, 'bus' | 'database'>,
): Promise<Surroundings> {
  if (configuration.services) {
    const { joinServices } = await import('./remote/join-services.ts');
    return await joinServices(system, configuration, configuration.services, world);
  }
  return {
    modules: system.contexts,
    bus: createInProcessBus(),
    checks: {},
    serve: () => undefined,
  };
}
