import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMAGE_FOLDER } from '../testing/databases.ts';
import { openPglite } from './pglite.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'pglite-'));
const open = (directory: string) => openPglite({ directory, imageFolder: IMAGE_FOLDER });

test('data in a directory stays', async () => {
  const directory = join(folder(), 'new', 'data');
  const first = await open(directory);
  await first.script('create table t (v int); insert into t values (7)');
  await first.close();
  const second = await open(directory);
  expect(await second.query('select v from t')).toEqual([{ v: 7 }]);
  await second.close();
});

test('a directory in use is refused with the number of the process, and is free after closing', async () => {
  const directory = folder();
  const first = await open(directory);
  await expect(open(directory)).rejects.toThrow(`is in use by process ${process.pid}`);
  await first.close();
  await (await open(directory)).close();
});

test('a first start that was stopped in the middle is begun again', async () => {
  const directory = folder();
  mkdirSync(join(directory, 'postgres'));
  writeFileSync(join(directory, 'postgres', 'PG_VERSION'), '18\n');
  const db = await open(directory);
  expect(await db.query('select 1 as v')).toEqual([{ v: 1 }]);
  await db.close();
});

test('a first start leaves an image for the next ones', async () => {
  const imageFolder = join(folder(), 'images');
  const first = await openPglite({ imageFolder });
  await first.close();
  expect(readdirSync(imageFolder)).toEqual([
    expect.stringMatching(/^pglite-[\d.]+-empty\.tar\.gz$/),
  ]);
  const second = await openPglite({ imageFolder });
  expect(
    await second.query('select count(*) as v from pg_tables where schemaname = $1', ['public']),
  ).toEqual([{ v: 0 }]);
  await second.close();
});

test('a transaction inside a transaction fails after the wait and leaves the database usable', async () => {
  const db = await openPglite({ imageFolder: IMAGE_FOLDER, waitMs: 50 });
  await expect(db.transaction(() => db.transaction(async () => undefined))).rejects.toThrow(
    'Inside a transaction, use the `sql`',
  );
  expect(await db.query('select 1 as v')).toEqual([{ v: 1 }]);
  await db.close();
});

test('what was acknowledged survives the sudden death of the process', async () => {
  const directory = folder();
  const script = `
    const { openPglite } = await import(${JSON.stringify(new URL('./pglite.ts', import.meta.url).href)});
    const db = await openPglite(${JSON.stringify({ directory, imageFolder: IMAGE_FOLDER })});
    await db.script('create table t (v int)');
    for (let i = 0; i < 50; i += 1) await db.transaction((sql) => sql.query('insert into t values ($1)', [i]));
    process.kill(process.pid, 'SIGKILL');`;
  const died = spawnSync(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    script,
  ]);
  expect([died.signal, String(died.stderr)]).toEqual(['SIGKILL', '']);
  expect(existsSync(join(directory, 'lock'))).toBe(true);
  const db = await open(directory);
  expect(await db.query('select count(*) as v from t')).toEqual([{ v: 50 }]);
  await db.close();
});
