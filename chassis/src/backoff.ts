import type { World } from './ports.ts';

const FIRST_MS = 200;
const LONGEST_MS = 60_000;

/** Milliseconds to wait after so many attempts: half of a growing time for certain, half by chance, so that what failed together does not come back together. */
export function backoff({ random }: Pick<World, 'random'>, attempts: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20));
  return longest / 2 + (longest / 2) * random.fraction();
}
