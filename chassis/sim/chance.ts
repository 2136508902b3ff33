import type { Clock, Random } from '../src/ports.ts';

/** A stream of chance that a seed decides (sfc32 by Chris Doty-Humphrey, PractRand). */
export interface Chance {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** At least 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function createChance(seed: number): Chance {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed ^ 0xdeadbeef];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) next();
  const fraction = (): number => next() / 2 ** 32;
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    happens: (probability) => fraction() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}

/** Randomness of one process; identities of version 7 that grow, as the real ones do. */
export function randomFrom(chance: Chance, clock: Pick<Clock, 'now'>): Random {
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => chance.below(16).toString(16)).join('');
  let last = 0;
  let count = 0;
  return {
    hex,
    fraction: chance.fraction,
    uuid: () => {
      const now = Math.max(clock.now(), last);
      count = now === last ? count + 1 : 0;
      last = now;
      const time = now.toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-8${hex(3)}-${hex(12)}`;
    },
  };
}
