import { expect, test } from 'vitest';
import { manualClock } from '../testing/manual-clock.ts';
import { Overload } from './overload.ts';

const LIMITS = { maxEventLoopDelayMs: 100, maxInFlight: 3 };

test('too many requests at once are too many', () => {
  const overload = new Overload(LIMITS, () => 0, manualClock());
  expect([overload.isOver(2), overload.isOver(3)]).toEqual([false, true]);
});

test('a loop that stays slow turns requests away until it is quick again; one pause does not', () => {
  const clock = manualClock();
  let delay = 500;
  const overload = new Overload(LIMITS, () => delay, clock);
  overload.start();
  const looks = [];
  for (const measured of [500, 20, 101, 101, 101, 100]) {
    delay = measured;
    clock.advance(1_000);
    looks.push(overload.isOver(0));
  }
  expect(looks).toEqual([false, false, false, true, true, false]);
  overload.stop();
  expect(clock.waiting()).toBe(0);
});
