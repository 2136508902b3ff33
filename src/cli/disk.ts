import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LastRun } from '../write/write-plan.ts';
import { CannotError } from './host.ts';
import { reasonOf } from './reason.ts';

/** The file that states a design. */
export const MODEL = 'architecture.yaml';
/** Where a design folder remembers what was written into it. */
const MEMORY = '.backend-architect';
export const LAST_RUN = join(MEMORY, 'last-run.json');

export interface ModelFile {
  /** Folder of the design. */
  readonly folder: string;
  readonly path: string;
  /** As the user named it, for messages. */
  readonly shown: string;
  readonly text: string;
}

/** Finds `architecture.yaml` in a folder, or takes the file itself. */
export function readModel(where: string, cwd: string): ModelFile {
  const given = resolve(cwd, where);
  const stat = attempt(() => statSync(given));
  if (!stat)
    throw new CannotError(
      `There is no file or folder \`${where}\`.`,
      'backend-architect new NAME makes one.',
    );
  const path = stat.isDirectory() ? join(given, MODEL) : given;
  const text = attempt(() => readFileSync(path, 'utf8'));
  if (text === undefined) {
    throw new CannotError(
      `There is no \`${MODEL}\` in \`${where}\`.`,
      'Name a design folder or file, or start one: backend-architect new NAME',
    );
  }
  const shown = stat.isDirectory() ? (where === '.' ? MODEL : join(where, MODEL)) : where;
  return { folder: dirname(path), path, shown, text };
}

/** What the last run wrote into the folder; empty where it is new or its memory is gone. */
export function readLastRun(folder: string): LastRun {
  const text = attempt(() => readFileSync(join(folder, LAST_RUN), 'utf8'));
  const data: unknown = text === undefined ? undefined : attempt(() => JSON.parse(text));
  if (typeof data !== 'object' || data === null || !('files' in data)) return {};
  const { files } = data;
  if (typeof files !== 'object' || files === null) return {};
  return Object.fromEntries(
    Object.entries(files).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

export function readIfThere(folder: string, path: string): string | undefined {
  return attempt(() => readFileSync(join(folder, path), 'utf8'));
}

/** Refuses a folder that holds something which is not ours, before any work is done. */
export function checkFolder(folder: string, shown: string): void {
  const stat = attempt(() => statSync(folder));
  if (!stat) {
    checkWritable(nearestFolder(folder), shown);
    return;
  }
  if (!stat.isDirectory())
    throw new CannotError(
      `\`${shown}\` is a file, not a folder.`,
      'Give another folder with `-o DIR`.',
    );
  const entries = readdirSync(folder);
  const ours = entries.length === 0 || entries.includes(MODEL) || existsSync(join(folder, MEMORY));
  if (!ours) {
    throw new CannotError(
      `\`${shown}\` is not empty and holds no design of ours.`,
      'Give an empty or new folder with `-o DIR`.',
    );
  }
  checkWritable(folder, shown);
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearestFolder(parent);
}

function checkWritable(folder: string, shown: string): void {
  try {
    rmSync(mkdtempSync(join(folder, '.backend-architect-')), { recursive: true });
  } catch (error) {
    throw new CannotError(
      `\`${shown}\` cannot be written: ${reasonOf(error)}.`,
      'Give another folder with `-o DIR`.',
    );
  }
}

/** The result, or undefined where the file system says no. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
