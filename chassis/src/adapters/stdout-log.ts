import { writeSync } from 'node:fs';
import type { Log, Row } from '../ports.ts';

export const LEVELS = ['debug', 'info', 'warn', 'error', 'off'] as const;
export type Level = (typeof LEVELS)[number];

export interface StdoutLog extends Log {
  /** Takes a line of JSON that somebody wrote by hand, with its newline: on the path of every request that is cheaper. */
  readonly line: (text: string) => void;
  /** Whether lines of a level are written. */
  readonly tells: (level: Level) => boolean;
  /** Writes out what waits. */
  readonly close: () => void;
}

const FLUSH_BYTES = 65_536;
const FLUSH_MS = 100;
const STDOUT = 1;

/** Lines of JSON on standard output, written in portions: one write for each line costs more than the request it tells of. */
export function stdoutLog(level: Level, now: () => number = Date.now): StdoutLog {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text !== '') writeAll(text);
  }
  function line(text: string): void {
    waiting += text;
    if (waiting.length >= FLUSH_BYTES) flush();
    else timer ??= setTimeout(flush, FLUSH_MS).unref();
  }
  const tells = (own: Level): boolean => LEVELS.indexOf(own) >= LEVELS.indexOf(level);
  const at =
    (own: Level) =>
    (message: string, fields: Row = {}): void => {
      if (!tells(own)) return;
      const time = new Date(now()).toISOString();
      line(`${JSON.stringify({ time, level: own, message, ...fields }, plainly)}\n`);
      // What went wrong should be seen even if the process ends at once.
      if (own === 'error') flush();
    };
  process.on('exit', flush);
  const close = (): void => {
    flush();
    process.removeListener('exit', flush);
  };
  return { info: at('info'), warn: at('warn'), error: at('error'), line, tells, close };
}

/** Errors have no fields of their own that JSON would show. */
function plainly(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

function writeAll(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(STDOUT, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      // A pipe that is full: its reader is slow. Any other failure means that nobody reads any more.
      if (code !== 'EAGAIN') return;
    }
  }
}
