import type { Writable } from 'node:stream';

/** Everything a command may touch outside its arguments. */
export interface Host {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  /** Waits until standard output has taken everything; where it cannot, that is an error. */
  readonly flush: () => Promise<void>;
  readonly stderr: (text: string) => void;
  /** A person sits at the terminal and can answer. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Where questions are asked. Not standard output, which may lead into a file. */
  readonly screen: Writable;
  readonly readStdin: () => Promise<string>;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** Milliseconds since some moment: for "in 0.6 s". */
  readonly clock: () => number;
}

/** 0: done. 1: done, with findings at or above `--fail-on`. 2: could not do it. 70: a bug of ours. 130: the user stopped it. */
export type ExitCode = 0 | 1 | 2 | 70 | 130;

/** Something outside keeps a command from doing its work; printed once, without a stack. */
export class CannotError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'CannotError';
    this.help = help;
  }
}

/** The user pressed Ctrl-C at a question: no more is done. */
export class StoppedError extends Error {
  constructor() {
    super('Stopped; nothing was written.');
    this.name = 'StoppedError';
  }
}
