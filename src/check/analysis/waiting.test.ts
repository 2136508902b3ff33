import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastPauseMs, longestPausesMs } from './waiting.ts';

const backoffs = fc.record({
  baseMs: fc.integer({ min: 0, max: 500 }),
  maxMs: fc.integer({ min: 1, max: 5_000 }),
  jitter: fc.constant('full' as const),
});

test('the pauses are the sum of base · 2^n, each capped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), backoffs, (attempts, backoff) => {
      let sum = 0;
      for (let n = 0; n < attempts - 1; n++)
        sum += Math.min(backoff.baseMs * 2 ** n, backoff.maxMs);
      expect(longestPausesMs(attempts, backoff)).toBe(sum);
    }),
  );
});

test('without a cap the pauses double without end', () => {
  expect(longestPausesMs(5, { baseMs: 100, jitter: 'full' })).toBe(100 + 200 + 400 + 800);
  expect(lastPauseMs(5, { baseMs: 100, jitter: 'full' })).toBe(800);
});

test('any number of attempts is summed at once', () => {
  expect(longestPausesMs(1_000_000_001, { baseMs: 500, maxMs: 1_000, jitter: 'none' })).toBe(
    500 + 999_999_999 * 1_000,
  );
});
