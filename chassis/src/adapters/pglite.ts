import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Row } from '../ports.ts';
import { PARSERS } from './column-values.ts';
import { lockFolder } from './folder-lock.ts';
import { readImage, saveImage } from './pglite-image.ts';
import { inTransaction, type Run } from './transaction.ts';
import { turns } from './turns.ts';

export interface PgliteSettings {
  /** Where the data stays; absent: in memory. */
  readonly directory?: string;
  /** Where the image of an empty database is kept, which makes fresh starts quick; absent: nowhere. */
  readonly imageFolder?: string;
  /** How long a statement or transaction waits for those before it. */
  readonly waitMs?: number;
}

/**
 * The usual 160 MB of buffers are touched at each start, which costs a second and memory that a development database does
 * not need.
 */
const OPTIONS = { parsers: PARSERS, postgresqlconf: ['shared_buffers=16MB'] };

/** PostgreSQL inside this process. It has one session, so transactions run one after the other. */
export async function openPglite(settings: PgliteSettings = {}): Promise<Database> {
  const { directory, imageFolder, waitMs = 30_000 } = settings;
  const unlock = directory === undefined ? () => undefined : lockFolder(directory);
  try {
    const db = await open(directory, imageFolder);
    return databaseOn(db, waitMs, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function open(directory: string | undefined, imageFolder: string | undefined) {
  if (directory === undefined) return await fresh('memory://', imageFolder);
  const data = join(directory, 'postgres');
  const complete = join(directory, 'postgres-is-complete');
  if (existsSync(complete)) return await ready(new PGlite({ dataDir: data, ...OPTIONS }));
  // Somebody stopped us in the middle of the first start. Nothing was stored yet.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const db = await fresh(data, imageFolder);
  writeFileSync(complete, '');
  return db;
}

async function fresh(dataDir: string, imageFolder: string | undefined): Promise<PGlite> {
  const image = readImage(imageFolder);
  if (image)
    return await ready(new PGlite({ dataDir, ...OPTIONS, loadDataDir: new Blob([image]) }));
  const db = await ready(new PGlite({ dataDir, ...OPTIONS }));
  await saveImage(imageFolder, db);
  return db;
}

async function ready(db: PGlite): Promise<PGlite> {
  await db.waitReady;
  await db.exec("set timezone to 'UTC'; set datestyle to 'ISO'");
  return db;
}

function databaseOn(db: PGlite, waitMs: number, unlock: () => void): Database {
  const turn = turns(waitMs);
  const run: Run = async (text, values) => {
    const { rows, command } = await db.query<Row>(text, values ? [...values] : undefined);
    return { rows, command: command ?? '' };
  };
  let closing: Promise<void> | undefined;
  return {
    query: (text, values) => turn(async () => (await run(text, values)).rows),
    transaction: (work) => turn(() => inTransaction(run, work)),
    script: (text) =>
      turn(async () => {
        try {
          await db.exec(text);
        } catch (error) {
          // The script may have begun a transaction.
          await db.exec('rollback');
          throw error;
        }
      }),
    close: () => {
      closing ??= turn(() => db.close()).finally(unlock);
      return closing;
    },
  };
}
