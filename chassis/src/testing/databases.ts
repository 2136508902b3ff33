import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPglite } from '../adapters/pglite.ts';
import { openPostgres } from '../adapters/postgres.ts';
import type { Database, Log } from '../ports.ts';

export const TEST_DATABASE_URL =
  process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';

export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Kept between runs: what it holds is an empty database. */
export const IMAGE_FOLDER = join(tmpdir(), 'chassis-test-image');

/** Each kind of database that the chassis runs on; those on a server are left out where there is none. */
export async function databases(): Promise<
  readonly (readonly [string, () => Promise<Database>])[]
> {
  return [
    ['PGlite', () => openPglite({ imageFolder: IMAGE_FOLDER })],
    ...((await isReachable()) ? [['PostgreSQL', () => openTestPostgres()] as const] : []),
  ];
}

export function openTestPostgres(waitMs = 10_000): Promise<Database> {
  return openPostgres({
    url: TEST_DATABASE_URL,
    applicationName: 'chassis-test',
    poolSize: 4,
    waitMs,
    log: silentLog,
  });
}

async function isReachable(): Promise<boolean> {
  const client = new pg.Client({ connectionString: TEST_DATABASE_URL });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
