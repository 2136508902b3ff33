import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';

/** Wishes of the terminal and of whoever started us to end. */
export interface Ending {
  readonly wished: () => boolean;
  /** Passes wishes on to a process, those of before too. */
  readonly passTo: (child: ChildProcess) => void;
  readonly release: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** From now on a signal does not end us in the middle of a file; it is noted, and passed on. */
export function listenForEnding(): Ending {
  let wish: NodeJS.Signals | undefined;
  const children = new Set<ChildProcess>();
  const note = (signal: NodeJS.Signals): void => {
    wish = signal;
    for (const child of children) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    wished: () => wish !== undefined,
    passTo: (child) => {
      children.add(child);
      if (wish) child.kill(wish);
    },
    release: () => {
      for (const signal of SIGNALS) process.removeListener(signal, note);
    },
  };
}

/** Starts `main.ts` of a backend in a process of its own, on our dependencies where the folder has none. */
export function startBackend(
  folder: string,
  environment: Readonly<Record<string, string>>,
  output: 'inherit' | 'pipe',
): ChildProcess {
  const hook = pathToFileURL(join(packageRoot(), 'bin', 'run', 'hook.mjs')).href;
  return spawn(
    process.execPath,
    // Node 20 warns of JSON modules, which are stable since.
    ['--disable-warning=ExperimentalWarning', '--import', hook, join(folder, 'main.ts')],
    {
      cwd: folder,
      env: { ...process.env, ...environment },
      // Over the channel it learns that we are gone, even if nobody could tell it.
      stdio: ['ignore', output, output, 'ipc'],
    },
  );
}

/** Resolves with the exit code of a backend that we started; 0 where it was asked to end. */
export function endOf(child: ChildProcess, ending: Ending): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (signal !== null) resolve(ending.wished() ? 0 : 1);
      else resolve(code ?? 1);
    });
  });
}

/** Runs a whole backend in one process. Gives its exit code. */
export async function runBackend(
  folder: string,
  environment: Readonly<Record<string, string>>,
  ending: Ending,
): Promise<number> {
  const child = startBackend(folder, environment, 'inherit');
  ending.passTo(child);
  return await endOf(child, ending);
}
