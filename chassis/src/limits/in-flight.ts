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
  /** Neighbours in the list of those at work; nobody else's business. */
  earlier: Pending | undefined;
  later: Pending | undefined;
}

/**
 * The requests at work. One timer watches them all: a timer for each would cost more than most requests do. They are linked
 * to each other, since a set would have to hash every one.
 */
export class InFlight {
  readonly #clock: Clock;
  #first: Pending | undefined;
  #size = 0;
  #sweeping = false;
  #whenEmpty: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#size;
  }

  add(pending: Pending): void {
    const first = this.#first;
    pending.later = first;
    if (first !== undefined) first.earlier = pending;
    this.#first = pending;
    this.#size += 1;
    if (!this.#sweeping) {
      this.#sweeping = true;
      this.#clock.after(SWEEP_MS, () => this.#sweep());
    }
  }

  /** Only for what was added, and once. */
  delete(pending: Pending): void {
    const { earlier, later } = pending;
    if (earlier === undefined) this.#first = later;
    else earlier.later = later;
    if (later !== undefined) later.earlier = earlier;
    pending.earlier = undefined;
    pending.later = undefined;
    this.#size -= 1;
    if (this.#whenEmpty !== undefined && this.#size === 0) this.#whenEmpty();
  }

  /** Lets everybody leave. Resolves when all are answered (true) or the time is over (false). */
  drained(limitMs: number): Promise<boolean> {
    if (this.#size === 0) return Promise.resolve(true);
    for (const pending of this.#all()) pending.leave();
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
    for (const pending of this.#all()) if (pending.deadline <= now) pending.expire();
    this.#sweeping = this.#size > 0;
    if (this.#sweeping) this.#clock.after(SWEEP_MS, () => this.#sweep());
  }

  /** A copy: what is done with one may take it out. */
  #all(): readonly Pending[] {
    const all: Pending[] = [];
    for (let one = this.#first; one !== undefined; one = one.later) all.push(one);
    return all;
  }
}
