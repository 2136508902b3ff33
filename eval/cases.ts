import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';

/** All cases of a folder, by file name. */
export function casesOf(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file): readonly Case[] => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}
