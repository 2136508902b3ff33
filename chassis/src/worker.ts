import type { World } from './ports.ts';

/** Work that goes on beside the requests. */
export interface Worker {
  /** There is something to do: looks at once instead of at the next round. */
  readonly wake: () => void;
  /** Resolves when the round at work has ended; none begins after that. */
  readonly stop: () => Promise<void>;
}

interface Rounds {
  readonly name: string;
  /** Milliseconds from one look to the next where nobody wakes it. */
  readonly everyMs: number;
  /** Whether there is more to do at once. */
  readonly round: () => Promise<boolean>;
}

/** Rounds never overlap. One that fails is told in the log, and the next one tries again. */
export function createWorker(
  { clock, log }: Pick<World, 'clock' | 'log'>,
  { name, everyMs, round }: Rounds,
): Worker {
  let stopped = false;
  let woken = false;
  let running: Promise<void> | undefined;
  let cancel = (): void => {};

  const run = async (): Promise<void> => {
    do {
      woken = false;
      try {
        if (await round()) woken = true;
      } catch (error) {
        log.error('a round of work failed', { worker: name, error: String(error) });
        woken = false;
        break;
      }
    } while (woken && !stopped);
  };
  const begin = (): void => {
    if (stopped) return;
    cancel();
    if (running !== undefined) {
      woken = true;
      return;
    }
    running = run().finally(() => {
      running = undefined;
      if (!stopped) cancel = clock.after(everyMs, begin);
    });
  };
  begin();
  return {
    wake: begin,
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}
