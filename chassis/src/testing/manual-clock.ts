import type { Clock } from '../ports.ts';

/** A clock that goes on when it is told to. What is due is called in the order of its time. */
export interface ManualClock extends Clock {
  readonly advance: (ms: number) => void;
  /** Calls that wait. */
  readonly waiting: () => number;
}

export function manualClock(start = 0): ManualClock {
  let now = start;
  let timers: readonly { readonly at: number; readonly call: () => void }[] = [];
  const next = (until: number) =>
    timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after: (ms, call) => {
      const timer = { at: now + ms, call };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance: (ms) => {
      const until = now + ms;
      for (let due = next(until); due; due = next(until)) {
        const { at, call } = due;
        timers = timers.filter((other) => other !== due);
        now = at;
        call();
      }
      now = until;
    },
    waiting: () => timers.length,
  };
}
