import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { WritePlan } from '../write/write-plan.ts';
import { attempt, LAST_RUN } from './disk.ts';
import { CannotError } from './host.ts';
import { reasonOf } from './reason.ts';
import { uninterrupted } from './uninterrupted.ts';

type Write = readonly [path: string, text: string];

/** What has been done so far, each step with the way back. */
type Undo = (() => void)[];

/**
 * Carries a plan out, all of it or nothing: every file is written to a temporary place first and then renamed, and
 * when a step fails the steps before it are taken back.
 */
export function carryOut(plan: WritePlan, folder: string, shown: string): void {
  uninterrupted(() => {
    const undo: Undo = [];
    let staging: string | undefined;
    try {
      const fresh = !existsSync(folder);
      const home = fresh ? dirname(folder) : folder;
      makeFolder(home, undo);
      staging = mkdtempSync(join(home, '.backend-architect-'));
      const next = join(staging, 'new');
      const writes = writesOf(plan);
      for (const [path, text] of writes) writeInside(next, path, text);
      if (fresh) renameSync(next, folder);
      else moveInto(folder, staging, writes, plan, undo);
    } catch (error) {
      for (const back of undo.toReversed()) attempt(back);
      throw error instanceof CannotError ? error : cannotWrite(shown, error);
    } finally {
      if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    }
  });
}

/** Replaces a file of the user's, so that a full disk leaves the old one whole. */
export function replaceFile(path: string, text: string, shown: string): void {
  uninterrupted(() => {
    let staging: string | undefined;
    try {
      const target = existsSync(path) ? realpathSync(path) : path;
      staging = mkdtempSync(join(dirname(target), '.backend-architect-'));
      const next = join(staging, 'new');
      if (existsSync(target)) copyFileSync(target, next); // Takes over who may read it.
      writeFileSync(next, text);
      renameSync(next, target);
    } catch (error) {
      throw cannotWrite(shown, error);
    } finally {
      if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    }
  });
}

function cannotWrite(shown: string, error: unknown): CannotError {
  return new CannotError(
    `\`${shown}\` could not be written: ${reasonOf(error)}.`,
    'Nothing was left half-written; make room or choose another folder.',
  );
}

function writesOf(plan: WritePlan): readonly Write[] {
  const files = plan.actions.flatMap((action): readonly Write[] => {
    if (action.kind === 'conflict') return [[action.beside, action.text]];
    return 'text' in action ? [[action.path, action.text]] : [];
  });
  return [...files, [LAST_RUN, `${JSON.stringify({ files: plan.lastRun }, null, 1)}\n`]];
}

function writeInside(root: string, path: string, text: string): void {
  const target = resolve(root, path);
  if (!isInside(target, root)) throw new Error(`${path} leads out of the folder`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function moveInto(
  folder: string,
  staging: string,
  writes: readonly Write[],
  plan: WritePlan,
  undo: Undo,
): void {
  const root = realpathSync(folder);
  for (const [path] of writes) {
    const target = join(root, path);
    makeFolder(dirname(target), undo);
    refuseDetours(target, path, root);
    if (existsSync(target)) keepOld(target, join(staging, 'old', path), undo);
    else undo.push(() => rmSync(target, { force: true }));
    renameSync(join(staging, 'new', path), target);
  }
  for (const { kind, path } of plan.actions) {
    const target = join(root, path);
    if (kind !== 'remove' || !existsSync(target)) continue;
    refuseDetours(target, path, root);
    keepOld(target, join(staging, 'old', path), undo);
    rmSync(target);
  }
}

function makeFolder(path: string, undo: Undo): void {
  const first = mkdirSync(path, { recursive: true });
  if (first !== undefined) undo.push(() => rmSync(first, { recursive: true, force: true }));
}

/** A link inside the folder must not lead our writing out of it, and a folder of the user's is not replaced by a file. */
function refuseDetours(target: string, path: string, root: string): void {
  const stat = attempt(() => lstatSync(target));
  if (stat?.isSymbolicLink() || !isInside(realpathSync(dirname(target)), root)) {
    throw new CannotError(
      `\`${path}\` is a link that leads out of the design folder.`,
      'Remove the link.',
    );
  }
  if (stat?.isDirectory())
    throw new CannotError(
      `\`${path}\` is a folder where a file of the design belongs.`,
      'Rename it.',
    );
}

/** A second name needs no room on a full disk; where there are no second names, a copy has to do. */
function keepOld(target: string, kept: string, undo: Undo): void {
  mkdirSync(dirname(kept), { recursive: true });
  try {
    linkSync(target, kept);
  } catch {
    copyFileSync(target, kept);
  }
  undo.push(() => renameSync(kept, target));
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}
