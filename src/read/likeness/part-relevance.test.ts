import { expect, test } from 'vitest';
import { segmentBrief } from '../text/segmented-brief.ts';
import { readRelevances } from './read-likenesses.ts';

function relevanceOf(brief: string, name: string): number {
  return readRelevances(segmentBrief(brief)).find((one) => one.name === name)?.relevance ?? 0;
}

test('a clause sounds like the part that people speak of in such words, without its name', () => {
  const brief =
    'The nurse checks temperature and blood pressure and writes down which pills were given.';
  expect(relevanceOf(brief, 'medication')).toBeGreaterThan(relevanceOf(brief, 'warehouse'));
});

test('two clauses count more than one', () => {
  const once = 'The money must be paid within thirty days.';
  const twice = `${once} Whoever has paid too much gets money back.`;
  const sum = (brief: string): number =>
    readRelevances(segmentBrief(brief)).reduce((total, { relevance }) => total + relevance, 0);
  expect(sum(twice)).toBeGreaterThan(sum(once));
});

test('words of no trade sound like nothing', () => {
  expect(readRelevances(segmentBrief('Xyzzy plugh.'))).toEqual([]);
});
