import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RateLimiter } from './rate-limiter.ts';

const MINUTE = 60_000;

test('a full bucket lets the whole share through, then one request for each token that comes back', () => {
  const limiter = new RateLimiter({ per: 'user', requests: 3, windowMs: MINUTE });
  const allowed = (now: number) => limiter.take('ada', now).allowed;
  expect([allowed(0), allowed(0), allowed(0), allowed(0)]).toEqual([true, true, true, false]);
  expect([allowed(19_999), allowed(20_001), allowed(20_002)]).toEqual([false, true, false]);
});

test('callers do not use up the share of others', () => {
  const limiter = new RateLimiter({ per: 'user', requests: 1, windowMs: MINUTE });
  expect(limiter.take('ada', 0).allowed).toBe(true);
  expect(limiter.take('ada', 0).allowed).toBe(false);
  expect(limiter.take('bob', 0).allowed).toBe(true);
});

test('headers say what holds, what is left and how long to wait', () => {
  const limiter = new RateLimiter({ per: 'client', requests: 2, windowMs: MINUTE });
  expect(limiter.policy).toBe('"client";q=2;w=60');
  expect(limiter.rest(limiter.take('ada', 0))).toBe('"client";r=1;t=30');
  limiter.take('ada', 0);
  const refused = limiter.take('ada', 0);
  expect(limiter.rest(refused)).toBe('"client";r=0;t=60');
  expect(limiter.waitOf(refused)).toBe(30);
});

test('however many callers come, only so many are remembered', () => {
  const limiter = new RateLimiter({ per: 'ip', requests: 1, windowMs: MINUTE }, 2);
  for (const caller of ['a', 'b', 'c']) limiter.take(caller, 0);
  expect(limiter.take('c', 0).allowed).toBe(false);
  expect(limiter.take('a', 0).allowed).toBe(true);
});

test('no window ever lets through more than a full bucket and what flowed in', () => {
  const limit = fc.record({
    requests: fc.integer({ min: 1, max: 20 }),
    windowMs: fc.integer({ min: 1, max: 5_000 }),
  });
  fc.assert(
    fc.property(
      limit,
      fc.array(fc.integer({ min: 0, max: 500 })),
      ({ requests, windowMs }, gaps) => {
        const limiter = new RateLimiter({ per: 'user', requests, windowMs });
        let now = 0;
        let allowed = 0;
        for (const gap of gaps) {
          now += gap;
          if (limiter.take('ada', now).allowed) allowed += 1;
        }
        expect(allowed).toBeLessThanOrEqual(requests + (now * requests) / windowMs + 1e-6);
      },
    ),
  );
});
