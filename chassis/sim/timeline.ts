import type { Clock } from '../src/ports.ts';

interface Planned {
  readonly at: number;
  readonly order: number;
  readonly call: () => void;
}

/** Time that moves only when nothing else can: from one planned call to the next. */
export interface Timeline {
  readonly now: () => number;
  readonly plan: (delayMs: number, call: () => void) => () => void;
  /** Clock of one process: off by `skewMs`, and silent once the process is dead. */
  readonly clockOf: (process: { readonly alive: boolean }, skewMs: number) => Clock;
  /** An operation that answers later began; its end is told by the answer. */
  readonly busy: () => () => void;
  /** Moves until `done` or until the moment is passed. False: it was passed. */
  readonly run: (untilMs: number, done?: () => boolean) => Promise<boolean>;
}

/** Where simulated time begins. */
export const EPOCH = Date.UTC(2026, 0, 1);

export function createTimeline(): Timeline {
  let now = EPOCH;
  let order = 0;
  let working = 0;
  const planned = new Set<Planned>();
  const plan = (delayMs: number, call: () => void): (() => void) => {
    order += 1;
    const entry = { at: now + Math.max(0, delayMs), order, call };
    planned.add(entry);
    return () => planned.delete(entry);
  };
  return {
    now: () => now,
    plan,
    clockOf: (process, skewMs) => ({
      now: () => now + skewMs,
      after: (ms, call) => plan(ms, () => process.alive && call()),
    }),
    busy: () => {
      working += 1;
      return () => {
        working -= 1;
      };
    },
    run: async (untilMs, done = () => false) => {
      for (;;) {
        await settled(() => working);
        if (done()) return true;
        const next = earliest(planned);
        if (!next || next.at > untilMs) {
          now = Math.max(now, untilMs);
          return false;
        }
        planned.delete(next);
        now = Math.max(now, next.at);
        next.call();
      }
    },
  };
}

/** Resolves when no operation is at work and all that followed from the last one has run. */
async function settled(working: () => number): Promise<void> {
  let quiet = 0;
  while (quiet < 2) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = working() === 0 ? quiet + 1 : 0;
  }
}

function earliest(planned: ReadonlySet<Planned>): Planned | undefined {
  let first: Planned | undefined;
  for (const entry of planned) {
    const isFirst =
      !first || entry.at < first.at || (entry.at === first.at && entry.order < first.order);
    if (isFirst) first = entry;
  }
  return first;
}
