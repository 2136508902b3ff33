import { listen } from './adapters/listen.ts';
import { nodeHost } from './adapters/node-host.ts';
import { stdoutLog } from './adapters/stdout-log.ts';
import { systemClock } from './adapters/system-clock.ts';
import { systemRandom } from './adapters/system-random.ts';
import type { Running } from './bring-up.ts';
import type { Configuration } from './config/configuration.ts';
import { createServer } from './http/server.ts';
import { openIdentity } from './security/open-identity.ts';
import { serveDevelopmentIdentity } from './security/serve-development-identity.ts';
import type { SystemDefinition } from './system.ts';

/** Starts the development identity alone, as the issuer of services that are tried on one machine. */
export async function bringUpIssuer(
  system: SystemDefinition,
  configuration: Configuration,
): Promise<Running> {
  const log = stdoutLog(configuration.logLevel);
  const world = { clock: systemClock, random: systemRandom(systemClock), log };
  let url = '';
  const { identity, development } = await openIdentity(system, configuration, world, () => url);
  if (!development) throw new Error('ISSUER names another issuer. Leave it out here.');
  const app = await createServer({
    world,
    system,
    identity,
    host: nodeHost(),
    mounted: [],
    drainMs: configuration.drainMs,
    more: (server) => serveDevelopmentIdentity(server, development, identity.revoke),
  });
  url = await listen(app, configuration);
  return {
    url,
    givesTokens: true,
    tokenFor: async (role, subject) =>
      (await development.issue({ role, ...(subject === undefined ? {} : { subject }) })).token,
    close: async () => {
      await app.close();
      log.close();
    },
  };
}
