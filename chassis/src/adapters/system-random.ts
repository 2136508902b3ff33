import { randomFillSync } from 'node:crypto';
import type { Clock, Random } from '../ports.ts';

/** Bytes are drawn in large portions: asking the system for 16 at a time costs more than all else here. */
const POOL_BYTES = 16_384;
const MAX_COUNTER = 0xfff;

/** Randomness of this machine. */
export function systemRandom(clock: Pick<Clock, 'now'>): Random {
  const hex = hexPool();
  let last = 0;
  let counter = 0;

  /** A counter behind the milliseconds keeps the order of what is made within one of them (RFC 9562, section 6.2). */
  function tick(): void {
    const now = clock.now();
    if (now > last) {
      last = now;
      // Half of the range is left for counting up.
      counter = Number.parseInt(hex(3), 16) >>> 1;
    } else if (counter < MAX_COUNTER) {
      counter += 1;
    } else {
      last += 1;
      counter = 0;
    }
  }

  return {
    hex,
    uuid: () => {
      tick();
      const time = last.toString(16).padStart(12, '0');
      const tail = hex(16);
      const variant = ((Number.parseInt(tail.charAt(0), 16) & 0x3) | 0x8).toString(16);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`;
    },
    fraction: () => Number.parseInt(hex(12), 16) / 2 ** 48,
  };
}

/** Gives hexadecimal digits, each of them only once. */
function hexPool(): (digits: number) => string {
  const bytes = Buffer.alloc(POOL_BYTES);
  let pool = '';
  let used = 0;
  const take = (digits: number): string => {
    if (digits > POOL_BYTES) return take(POOL_BYTES) + take(digits - POOL_BYTES);
    if (used + digits > pool.length) {
      pool = randomFillSync(bytes).toString('hex');
      used = 0;
    }
    used += digits;
    return pool.slice(used - digits, used);
  };
  return take;
}
