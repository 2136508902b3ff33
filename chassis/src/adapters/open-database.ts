import type { Configuration } from '../config/configuration.ts';
import type { Database, Log } from '../ports.ts';
import { cacheFolder } from './files.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** The database that the configuration names: a server, or the embedded one. */
export async function openDatabase(
  applicationName: string,
  configuration: Configuration,
  log: Log,
): Promise<Database> {
  const { databaseUrl, dataFolder, databasePoolSize, statementTimeoutMs } = configuration;
  if (databaseUrl === undefined)
    return await openPglite({
      imageFolder: cacheFolder(),
      ...(dataFolder === undefined ? {} : { directory: dataFolder }),
    });
  return await openPostgres({
    url: databaseUrl,
    applicationName,
    poolSize: databasePoolSize,
    statementTimeoutMs,
    log,
  });
}

/** For the person who starts the system. */
export function databaseName({ databaseUrl, dataFolder }: Configuration): string {
  if (databaseUrl !== undefined) return 'PostgreSQL';
  return dataFolder === undefined
    ? 'embedded PostgreSQL in memory'
    : `embedded PostgreSQL in ${dataFolder}`;
}
