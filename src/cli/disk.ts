import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { LastRun, WritePlan } from '../write/write-plan.ts';
import { CannotError } from './host.ts';

/** The file that states a design. */
export const MODEL = 'architecture.yaml';
/** Where a design folder remembers what was written into it. */
const MEMORY = '.backend-architect';
const LAST_RUN = join(MEMORY, 'last-run.json');

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

/**
 * Carries a plan out. Everything is written to a temporary place first and then renamed, so that a
 * full disk or a stop in between leaves no half-written file behind.
 */
export function carryOut(plan: WritePlan, folder: string, shown: string): void {
  const fresh = !existsSync(folder);
  let staging: string | undefined;
  try {
    mkdirSync(fresh ? dirname(folder) : folder, { recursive: true });
    staging = mkdtempSync(join(fresh ? dirname(folder) : folder, '.backend-architect-'));
    const writes = writesOf(plan);
    for (const [path, text] of writes) writeInside(staging, path, text);
    if (fresh) renameSync(staging, folder);
    else moveInto(staging, folder, writes, plan);
  } catch (error) {
    throw error instanceof CannotError
      ? error
      : new CannotError(
          `\`${shown}\` could not be written: ${reasonOf(error)}.`,
          'Nothing was left half-written; make room or choose another folder.',
        );
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

function writesOf(plan: WritePlan): readonly (readonly [path: string, text: string])[] {
  const files = plan.actions.flatMap((action): readonly (readonly [string, string])[] => {
    if (action.kind === 'conflict') return [[action.beside, action.text]];
    return 'text' in action ? [[action.path, action.text]] : [];
  });
  return [...files, [LAST_RUN, `${JSON.stringify({ files: plan.lastRun }, null, 1)}\n`]];
}

function moveInto(
  staging: string,
  folder: string,
  writes: readonly (readonly [string, string])[],
  plan: WritePlan,
): void {
  const root = realpathSync(folder);
  for (const [path] of writes) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    // A link inside the folder must not lead our writing out of it.
    if (
      !isInside(realpathSync(dirname(target)), root) ||
      attempt(() => lstatSync(target))?.isSymbolicLink()
    ) {
      throw new CannotError(
        `\`${path}\` is a link that leads out of the design folder.`,
        'Remove the link.',
      );
    }
    renameSync(join(staging, path), target);
  }
  for (const action of plan.actions)
    if (action.kind === 'remove') rmSync(join(root, action.path), { force: true });
}

function writeInside(root: string, path: string, text: string): void {
  const target = resolve(root, path);
  if (!isInside(target, root)) throw new Error(`${path} leads out of the folder`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
};

function reasonOf(error: unknown): string {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
