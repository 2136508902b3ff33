import { expect, test } from 'vitest';
import { systemRandom } from './system-random.ts';

test('identities of version 7 sort in the order in which they were made, whatever the clock does', () => {
  let now = 1_700_000_000_000;
  const random = systemRandom({ now: () => now });
  const made = Array.from({ length: 20_000 }, (_, i) => {
    if (i % 7000 === 6999) now -= 50;
    return random.uuid();
  });
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  for (const uuid of made)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('digits come in the number asked for and never twice', () => {
  const random = systemRandom({ now: Date.now });
  for (const digits of [1, 16, 32, 20_000, 50_000])
    expect(random.hex(digits)).toMatch(new RegExp(`^[0-9a-f]{${digits}}$`));
  const seen = Array.from({ length: 5000 }, () => random.hex(32));
  expect(new Set(seen).size).toBe(seen.length);
});

test('fractions lie evenly between 0 and 1', () => {
  const random = systemRandom({ now: Date.now });
  const drawn = Array.from({ length: 20_000 }, random.fraction);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  // Ten standard deviations of the mean.
  expect(Math.abs(drawn.reduce((a, b) => a + b) / drawn.length - 0.5)).toBeLessThan(0.0205);
});
