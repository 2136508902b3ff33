import type { ExitCode, Host } from './host.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** Name of the value in the help: `DIR`. */
  readonly value?: string;
  readonly summary: string;
}

/** What the user wrote after the command's name. */
export interface Input {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `[DIR|FILE]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly string[];
  readonly run: (input: Input, host: Host) => Promise<ExitCode>;
}

/** Gives a command literal its types. */
export function defineCommand(command: Command): Command {
  return command;
}
