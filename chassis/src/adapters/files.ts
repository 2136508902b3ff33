import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Migration } from '../data/migrate.ts';

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The SQL files of a folder. */
export function readMigrations(folder: string): readonly Migration[] {
  const path = pathOf(folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({ name, text: readText(join(path, name)) }));
}

/** A file of a folder, where it is there. `name` must not come from a request. */
export async function readIfThere(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(pathOf(folder), name), 'utf8');
  } catch {
    return undefined;
  }
}

/** Where this user keeps what can be made again. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'backend-chassis');
}

function pathOf(folder: string): string {
  return folder.startsWith('file:') ? fileURLToPath(folder) : folder;
}
