import type { Clock } from '../ports.ts';

/** How often requests are looked through for those that have waited too long. */
const SWEEP_MS = 50;

/** A request that has not been answered yet. */
export interface Pending {
  /** Milliseconds since 1970. */
  readonly deadline: number;
  /** Its time is over. Called again at each sweep for as long as it stays. */
  readonly expire: () => void;
  /** Its answer is the last on its connection. */
  readonly leave: () => void;
}

/** The requests at work. One timer watches them all: a timer for each would cost more than most requests do. */
export class InFlight {
  readonly #clock: Clock;
  readonly #pending = new Set<Pending>();
  #sweeping = false;
  #whenEmpty: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#pending.size;
  }

  add(pending: Pending): void {
    this.#pending.add(pending);
    if (!this.#sweeping) {
      this.#sweeping = true;
      this.#clock.after(SWEEP_MS, () => this.#sweep());
    }
  }

  delete(pending: Pending): void {
    this.#pending.delete(pending);
    if (this.#whenEmpty !== undefined && this.#pending.size === 0) this.#whenEmpty();
  }

  /** Lets everybody leave. Resolves when all are answered (true) or the time is over (false). */
  drained(limitMs: number): Promise<boolean> {
    if (this.#pending.size === 0) return Promise.resolve(true);
    for (const pending of this.#pending) pending.leave();
    return new Promise((resolve) => {
      const stop = this.#clock.after(limitMs, () => {
        this.#whenEmpty = undefined;
        resolve(false);
      });
      this.#whenEmpty = () => {
        this.#whenEmpty = undefined;
        stop();
        resolve(true);
      };
    });
  }

  #sweep(): void {
    const now = this.#clock.now();
    for (const pending of this.#pending) {
      if (pending.deadline <= now) pending.expire();
    }
    this.#sweeping = this.#pending.size > 0;
    if (this.#sweeping) this.#clock.after(SWEEP_MS, () => this.#sweep());
  }
}
