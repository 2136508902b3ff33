/** Everything a command may touch outside its arguments. */
export interface Host {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** A person sits at the terminal and can answer. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly readStdin: () => Promise<string>;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** Milliseconds since some moment: for "in 0.6 s". */
  readonly clock: () => number;
}

/** 0: done. 1: done, with findings at or above `--fail-on`. 2: could not do it. 70: a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Something outside keeps a command from doing its work; printed once, without a stack. */
export class CannotError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'CannotError';
    this.help = help;
  }
}
