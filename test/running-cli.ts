import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/backend-architect.mjs', import.meta.url));

/** A command that goes on until somebody ends it. */
export interface RunningCli {
  readonly process: ChildProcess;
  /** What it said on both streams so far. */
  readonly said: () => string;
  /** Resolves with the match as soon as it was said; rejects if the command ends without. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Starts the built command as a user would, without waiting for its end. */
export function startCli(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): RunningCli {
  const child = spawn(process.execPath, [command, ...args], {
    cwd,
    // What is kept there is an empty database, so that not each test makes one.
    env: {
      ...process.env,
      XDG_CACHE_HOME: join(tmpdir(), 'backend-architect-cache'),
      ...environment,
    },
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk);
      for (const listener of listeners) listener();
    });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    process: child,
    ended,
    said: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (!match) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended and had said:\n${text}`)));
      }),
  };
}
