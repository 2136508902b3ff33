import { expect, test } from 'vitest';
import type { NamedCandidate } from './naming.ts';
import { signsOfTwins } from './twin-signs.ts';
import { twinChance } from './twin-weights.ts';

function candidate(called: string, at: number): NamedCandidate {
  return {
    name: called,
    term: called,
    key: called,
    concepts: [],
    mentions: [[at, at + called.length]],
    weight: 1,
    listed: false,
    means: 'nothing',
    told: false,
    called,
    names: [called],
    calledLogit: 0,
  };
}

const chance = (a: string, b: string): number =>
  twinChance(signsOfTwins(candidate(a, 0), candidate(b, 50)));

test('names that many kinds of systems give to one part are twins, those of two parts are none', () => {
  expect(chance('bill', 'invoice')).toBeGreaterThan(chance('invoice', 'warehouse'));
  expect(chance('timetable', 'schedule')).toBeGreaterThan(chance('order', 'payment'));
});

test('the order of the two does not matter', () => {
  expect(chance('bill', 'invoice')).toBe(chance('invoice', 'bill'));
});
