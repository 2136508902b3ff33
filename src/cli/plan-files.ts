import { emitters } from '../emit/emitters.ts';
import { type NewFile, planWrite, type WritePlan } from '../write/write-plan.ts';
import { MODEL, readIfThere, readLastRun } from './disk.ts';

/**
 * Plans how files go into a design folder. A part of the emitters must not take away what the others wrote: the rest of the
 * last run is carried over. `only`: emitters that were asked for; absent: all but the optional ones.
 */
export function planFiles(
  files: readonly NewFile[],
  folder: string,
  only?: readonly string[],
): WritePlan {
  const lastRun = Object.entries(readLastRun(folder));
  const written = new Set(files.map(({ path }) => path));
  const isMine = ([path]: readonly [string, string]): boolean =>
    written.has(path) || (path !== MODEL && isLeftOver(path, only));
  const mine = Object.fromEntries(lastRun.filter(isMine));
  const others = Object.fromEntries(lastRun.filter((entry) => !isMine(entry)));
  const plan = planWrite(files, mine, (path) => readIfThere(folder, path));
  return { ...plan, lastRun: { ...others, ...plan.lastRun } };
}

/** Whether a file of the last run comes from emitters that work now, so that it is emitted no longer. */
function isLeftOver(path: string, only: readonly string[] | undefined): boolean {
  const owner = emitters.find(({ optional }) => optional?.paths.test(path));
  return owner ? (only?.includes(owner.id) ?? false) : only === undefined;
}
