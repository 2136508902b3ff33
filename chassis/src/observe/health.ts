import type { Clock } from '../ports.ts';

const CHECK_LIMIT_MS = 2_000;

/** Resolves when what it looks at works, throws when it does not. */
export type Check = () => Promise<void>;

export interface HealthReport {
  readonly status: 'pass' | 'fail';
  /** By name of the check. Why one fails is told to the log, not to whoever asks. */
  readonly checks: Readonly<Record<string, 'pass' | 'fail'>>;
}

/**
 * Three questions that are often mixed up. Live: would a restart help? Ready: should requests come here now?
 * Started: is the start still going on, so that the other two should wait?
 */
export class Health {
  readonly #clock: Clock;
  readonly #checks: Readonly<Record<string, Check>>;
  readonly #onFailure: (name: string, error: unknown) => void;
  #started = false;
  #draining = false;

  constructor(
    clock: Clock,
    checks: Readonly<Record<string, Check>>,
    onFailure: (name: string, error: unknown) => void,
  ) {
    this.#clock = clock;
    this.#checks = checks;
    this.#onFailure = onFailure;
  }

  /** The start is over: migrations are applied, subscriptions are made. */
  markStarted(): void {
    this.#started = true;
  }

  /** No further requests should come here. */
  markDraining(): void {
    this.#draining = true;
  }

  /** Depends on nothing outside: a database that is down is not mended by restarting this process. */
  live(): HealthReport {
    return { status: 'pass', checks: {} };
  }

  started(): HealthReport {
    return { status: this.#started ? 'pass' : 'fail', checks: {} };
  }

  async ready(): Promise<HealthReport> {
    const outcomes = await Promise.all(
      Object.entries(this.#checks).map(
        async ([name, check]): Promise<[string, 'pass' | 'fail']> => [
          name,
          await this.#run(name, check),
        ],
      ),
    );
    const passes = outcomes.every(([, outcome]) => outcome === 'pass');
    const isOpen = this.#started && !this.#draining;
    return { status: isOpen && passes ? 'pass' : 'fail', checks: Object.fromEntries(outcomes) };
  }

  async #run(name: string, check: Check): Promise<'pass' | 'fail'> {
    let stop: () => void = () => {};
    const late = new Promise<never>((_, reject) => {
      stop = this.#clock.after(CHECK_LIMIT_MS, () => reject(new Error('it took too long')));
    });
    try {
      await Promise.race([check(), late]);
      return 'pass';
    } catch (error) {
      this.#onFailure(name, error);
      return 'fail';
    } finally {
      stop();
    }
  }
}
