import { expect, test } from 'vitest';
import { manualClock } from '../testing/manual-clock.ts';
import { InFlight, type Pending } from './in-flight.ts';

function pendingUntil(deadline: number): Pending & { readonly times: () => number } {
  let expired = 0;
  return {
    deadline,
    expire: () => {
      expired += 1;
    },
    leave: () => {},
    earlier: undefined,
    later: undefined,
    times: () => expired,
  };
}

test('what is late expires, what is not does not', () => {
  const clock = manualClock();
  const inFlight = new InFlight(clock);
  const [early, late] = [pendingUntil(100), pendingUntil(10_000)];
  inFlight.add(early);
  inFlight.add(late);
  clock.advance(99);
  expect(early.times()).toBe(0);
  clock.advance(51);
  expect([early.times() > 0, late.times()]).toEqual([true, 0]);
});

test('nobody looks while nothing is at work', () => {
  const clock = manualClock();
  const inFlight = new InFlight(clock);
  const one = pendingUntil(1_000);
  inFlight.add(one);
  inFlight.delete(one);
  clock.advance(1_000);
  expect(clock.waiting()).toBe(0);
  inFlight.add(one);
  expect(clock.waiting()).toBe(1);
});

test('whoever goes leaves the others in', () => {
  const clock = manualClock();
  const inFlight = new InFlight(clock);
  const [first, middle, last] = [pendingUntil(0), pendingUntil(0), pendingUntil(0)];
  for (const one of [first, middle, last]) inFlight.add(one);
  inFlight.delete(middle);
  clock.advance(50);
  expect([first.times(), middle.times(), last.times(), inFlight.size]).toEqual([1, 0, 1, 2]);
  inFlight.delete(last);
  inFlight.delete(first);
  inFlight.add(middle);
  clock.advance(50);
  expect([first.times(), middle.times(), last.times(), inFlight.size]).toEqual([1, 1, 1, 1]);
});

test('draining waits for the last one', async () => {
  const clock = manualClock();
  const inFlight = new InFlight(clock);
  const [one, two] = [pendingUntil(9_000), pendingUntil(9_000)];
  inFlight.add(one);
  inFlight.add(two);
  const drained = inFlight.drained(5_000);
  inFlight.delete(one);
  clock.advance(1_000);
  inFlight.delete(two);
  expect(await drained).toBe(true);
});

test('draining ends when its time is over', async () => {
  const clock = manualClock();
  const inFlight = new InFlight(clock);
  inFlight.add(pendingUntil(9_000));
  const drained = inFlight.drained(5_000);
  clock.advance(5_000);
  expect(await drained).toBe(false);
});
