import type { Clock } from '../ports.ts';

const LOOK_EVERY_MS = 1_000;
/** One long pause (a start, a large collection of garbage) is over before anybody could be turned away for it. */
const SLOW_LOOKS = 2;

export interface OverloadLimits {
  /** 99th percentile of the event loop's delay, in milliseconds, above which requests are turned away. */
  readonly maxEventLoopDelayMs: number;
  /** Requests at work at once. */
  readonly maxInFlight: number;
}

export const USUAL_OVERLOAD_LIMITS: OverloadLimits = {
  maxEventLoopDelayMs: 1_000,
  maxInFlight: 2_000,
};

/** Knows when to turn requests away at the door: those that are let in are then answered in time. */
export class Overload {
  readonly #limits: OverloadLimits;
  readonly #measure: () => number;
  readonly #clock: Clock;
  #delayMs = 0;
  /** Looks in a row that found the loop slow. */
  #slowLooks = 0;
  #stop: () => void = () => {};

  /** `measure` gives the 99th percentile of the delay since it was last asked. */
  constructor(limits: OverloadLimits, measure: () => number, clock: Clock) {
    this.#limits = limits;
    this.#measure = measure;
    this.#clock = clock;
  }

  /** As it was in the last second. */
  get delayMs(): number {
    return this.#delayMs;
  }

  isOver(inFlight: number): boolean {
    return this.#slowLooks >= SLOW_LOOKS || inFlight >= this.#limits.maxInFlight;
  }

  start(): void {
    this.#stop = this.#clock.after(LOOK_EVERY_MS, () => {
      this.#delayMs = this.#measure();
      const isSlow = this.#delayMs > this.#limits.maxEventLoopDelayMs;
      this.#slowLooks = isSlow ? this.#slowLooks + 1 : 0;
      this.start();
    });
  }

  stop(): void {
    this.#stop();
  }
}
