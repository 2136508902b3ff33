import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { command, freshFolder } from './run-cli.ts';

/** Keys that are pressed once the screen shows a text that was not there at the step before. */
export interface Step {
  readonly when: string;
  readonly press: string;
}

export interface Session {
  readonly code: number | null;
  /** Everything that was shown, with its control sequences. */
  readonly raw: string;
  /** The same without them. */
  readonly screen: string;
  /** Settings of the terminal (`stty -g`) before and after. */
  readonly settings: readonly [before: string, after: string];
}

/** Why there can be no terminal here; undefined where there can. */
export const noTerminal =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true
    ? undefined
    : 'needs `script` of util-linux, which makes a pseudo-terminal';

/** Runs the built command on a real pseudo-terminal of 120 columns. `output` sends standard output into a file. */
export async function runOnTerminal(
  args: readonly string[],
  steps: readonly Step[],
  options: { readonly cwd: string; readonly output?: string },
): Promise<Session> {
  const folder = freshFolder();
  const settings = [join(folder, 'before'), join(folder, 'after')] as const;
  const words = [process.execPath, command, ...args].map(quoted).join(' ');
  const into = options.output === undefined ? '' : ` > ${quoted(options.output)}`;
  const line = `stty cols 120 rows 40; stty -g > ${quoted(settings[0])}; ${words}${into}; code=$?; stty -g > ${quoted(settings[1])}; exit $code`;
  const { CI: _, ...env } = process.env;
  const child = spawn('script', ['-q', '-e', '-c', line, '/dev/null'], {
    cwd: options.cwd,
    env: { ...env, SHELL: '/bin/sh', TERM: 'xterm-256color' },
    timeout: 110_000,
  });
  let raw = '';
  let seen = 0;
  const open = [...steps];
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    raw += text;
    const [step] = open;
    const fresh = stripVTControlCharacters(raw.slice(seen));
    if (step === undefined || !fresh.includes(step.when)) return;
    seen = raw.length;
    open.shift();
    child.stdin.write(step.press);
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (open.length > 0)
    throw new Error(`Never shown: ${open[0]?.when}\n${stripVTControlCharacters(raw)}`);
  const [before, after] = settings.map((path) => readFileSync(path, 'utf8'));
  return {
    code,
    raw,
    screen: stripVTControlCharacters(raw),
    settings: [before ?? '', after ?? ''],
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
