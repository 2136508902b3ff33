import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder is used by another process. */
export class FolderInUseError extends Error {
  constructor(folder: string, pid: string, lock: string) {
    super(
      `The data folder \`${folder}\` is in use by process ${pid}. Stop it, or choose another folder with DATA_DIR. (If process ${pid} is something else, remove \`${lock}\`.)`,
    );
    this.name = 'FolderInUseError';
  }
}

/** Locks of this process, which a lock file alone would not tell from those of an earlier process with the same number. */
const held = new Set<string>();

/**
 * Takes a folder for this process and gives the function that sets it free. A lock whose process is dead is taken over,
 * so a crash needs no tidying up.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  if (held.has(path)) throw new FolderInUseError(folder, String(process.pid), path);
  const mine = owner(process.pid);
  // Once more when another process set it free, or took over the same dead lock, in between.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (created(path, mine)) {
      held.add(path);
      const free = (): void => {
        process.removeListener('exit', free);
        held.delete(path);
        rmSync(path, { force: true });
      };
      // A process that ends without closing what it opened leaves no lock either.
      process.on('exit', free);
      return free;
    }
    const found = contents(path);
    if (found === undefined) continue;
    if (isAlive(found)) throw new FolderInUseError(folder, found.split(' ')[0] ?? '', path);
    discard(path, found);
  }
  throw new FolderInUseError(folder, contents(path)?.split(' ')[0] ?? 'unknown', path);
}

function created(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead lock. Another process may have put a living one in its place since we looked: that one is put back. */
function discard(path: string, dead: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (contents(aside) !== dead) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(lock: string): boolean {
  const pid = Number(lock.split(' ')[0]);
  // Written by a process before us that had our number, as is usual in containers; or not written to its end.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  const now = owner(pid);
  // The number may belong to another process by now: Linux tells when a process began.
  return !now.includes(' ') || !lock.includes(' ') || now === lock;
}

/** Number of a process and, where the system tells it, the tick of the clock at which it began. */
function owner(pid: number): string {
  const stat = contents(`/proc/${pid}/stat`);
  // The name in parentheses may hold blanks; the 20th field behind it is `starttime` (man 5 proc).
  const began = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return began === undefined ? String(pid) : `${pid} ${began}`;
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
