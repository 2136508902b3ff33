import { suggestion } from '../util/suggest.ts';
import type { Command } from './command.ts';
import { help, helpOf } from './help.ts';
import { CannotError, type ExitCode, type Host, StoppedError } from './host.ts';
import { parseInput } from './parse-input.ts';
import { terminalHost } from './terminal-host.ts';
import { VERSION } from './version.ts';

/** Commands are loaded when they are called, so that `--help` starts at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  design: async () => (await import('./commands/design.ts')).design,
  check: async () => (await import('./commands/check.ts')).check,
  emit: async () => (await import('./commands/emit.ts')).emit,
  run: async () => (await import('./commands/run.ts')).run,
  show: async () => (await import('./commands/show.ts')).show,
  explain: async () => (await import('./commands/explain.ts')).explain,
  new: async () => (await import('./commands/new.ts')).newCommand,
};

/** The command line. Returns the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const host = terminalHost();
  try {
    const code = await dispatch(argv, host);
    await host.flush();
    return code;
  } catch (error) {
    if (error instanceof StoppedError) {
      host.stderr(`${error.message}\n`);
      return 130;
    }
    if (error instanceof CannotError) {
      host.stderr(`error: ${error.message}\n${error.help ? `  help: ${error.help}\n` : ''}`);
      return 2;
    }
    host.stderr(
      `This is a bug of backend-architect, not of your design. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 70;
  }
}

async function dispatch([name, ...rest]: readonly string[], host: Host): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const load = COMMANDS[rest[0] ?? ''];
    host.stdout(load ? helpOf(await load()) : help());
    return 0;
  }
  if (name === '--version' || name === '-v') {
    host.stdout(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    throw new CannotError(
      `There is no command \`${name}\`.${suggestion(name, Object.keys(COMMANDS))}`,
      'backend-architect --help',
    );
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    host.stdout(helpOf(command));
    return 0;
  }
  return command.run(parseInput(command, rest), host);
}
