import { expect, test } from 'vitest';
import { shortestGapMs } from './cron.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  ['* * * * *', MINUTE],
  ['*/15 * * * *', 15 * MINUTE],
  ['0 * * * *', HOUR],
  ['0 */6 * * *', 6 * HOUR],
  ['0 2 * * *', 24 * HOUR],
  ['0,45 * * * *', 15 * MINUTE],
  ['0 8-18/2 * * 1-5', 2 * HOUR],
  ['30 23,0 * * *', HOUR],
  ['5/20 * * * *', 20 * MINUTE],
])('%s leaves %d ms between runs', (cron, gap) => {
  expect(shortestGapMs(cron)).toBe(gap);
});

test.each(['0 2 1 * *', '', 'daily', '0 2 * *', '*/0 * * * *', '0 99 * * *'])(
  '%j tells nothing',
  (cron) => {
    expect(shortestGapMs(cron)).toBeUndefined();
  },
);
