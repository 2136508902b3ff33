import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetMinutes, burnOfOneFailure, canFire, fastestBurn } from './burn-rate.ts';

test.each([
  [0.9, 14.4, false],
  [0.9, 10, false],
  [0.9, 9.9, true],
  [0.95, 14.4, true],
  [0.999, 14.4, true],
  [0.5, 1, true],
])('at an objective of %f an alert at %f times: %s', (availability, burnRate, fires) => {
  expect(canFire(burnRate, availability)).toBe(fires);
});

test('an alert can fire where some share of failures up to all burns faster', () => {
  const objective = fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100_000);
  fc.assert(
    fc.property(objective, fc.double({ min: 0.1, max: 200, noNaN: true }), (availability, rate) => {
      fc.pre(Math.abs(rate - fastestBurn(availability)) > 1e-6);
      const shareOfFailures = rate * (1 - availability);
      expect(canFire(rate, availability)).toBe(shareOfFailures < 1);
    }),
  );
});

test('one failure burns what its share of requests is of the budget', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (requests) => {
      const burn = burnOfOneFailure(requests, 0.999);
      expect(burn).toBeCloseTo(1 / requests / (1 - 0.999), 6);
    }),
  );
});

test.each([
  [0.99, 432],
  [0.999, 43.2],
  [0.9995, 21.6],
  [0.9999, 4.32],
])('the budget of %f is %f minutes', (availability, minutes) => {
  expect(budgetMinutes(availability)).toBeCloseTo(minutes, 9);
});
