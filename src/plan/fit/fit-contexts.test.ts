import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import { readConcepts } from '../../read/concepts/read-concepts.ts';
import { readLikenesses, readRelevances } from '../../read/likeness/read-likenesses.ts';
import { readStories } from '../../read/stories/read-stories.ts';
import { segmentBrief } from '../../read/text/segmented-brief.ts';
import { BRIEF_FIXTURES, type BriefFixture } from '../../testing/brief-fixtures.ts';
import { fitContexts } from './fit-contexts.ts';
import type { FittedContext } from './fitted-context.ts';

function requirementsOf(brief: string): Requirements {
  const text = segmentBrief(brief);
  const concepts = readConcepts(text);
  return {
    brief,
    language: text.language,
    title: '',
    intents: ['design'],
    facts: {},
    concepts,
    likenesses: readLikenesses(text),
    relevances: readRelevances(text),
    stories: readStories(text, concepts),
    questions: [],
  };
}

const contextsOf = (brief: string): readonly FittedContext[] => fitContexts(requirementsOf(brief));
const ids = (brief: string): readonly string[] => contextsOf(brief).map(({ id }) => id);

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
const matches = (id: string, names: readonly string[]): boolean =>
  names.some((name) => stem(name) === stem(id));

function f1({ brief, contexts }: BriefFixture): number {
  const got = ids(brief);
  const found = contexts.filter((names) => got.some((id) => matches(id, names))).length;
  const right = got.filter((id) => contexts.some((names) => matches(id, names))).length;
  const precision = right / Math.max(1, got.length);
  const recall = found / contexts.length;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

describe('invented briefs of many trades and five languages', () => {
  test.each(BRIEF_FIXTURES)('$id finds a good part of what a designer would draw', (fixture) => {
    expect(f1(fixture)).toBeGreaterThanOrEqual(0.35);
  });

  test('on the whole seven of ten agree with a designer', () => {
    const mean = BRIEF_FIXTURES.reduce((sum, one) => sum + f1(one), 0) / BRIEF_FIXTURES.length;
    expect(mean).toBeGreaterThanOrEqual(0.7);
  });

  test.each(BRIEF_FIXTURES)('$id gets sound contexts', ({ brief }) => {
    const contexts = contextsOf(brief);
    expect(contexts.length).toBeGreaterThanOrEqual(1);
    expect(contexts.length).toBeLessThanOrEqual(14);
    expect(new Set(contexts.map(({ id }) => id)).size).toBe(contexts.length);
    for (const { id, entities, because, confidence } of contexts) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(entities.every((name) => /^[A-Z][A-Za-z0-9]*$/.test(name))).toBe(true);
      expect(because).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
    }
  });
});

test('each item of an explicit list becomes one context, under the user’s own name', () => {
  expect(
    ids('Backend with these modules: catalogue, orders, invoicing and kitchen display.'),
  ).toEqual(['catalogue', 'order', 'invoicing', 'kitchen-display']);
});

test('a brief of two words names one part and gets what that cannot work without, marked as assumed', () => {
  const contexts = contextsOf('order management');
  expect(contexts[0]).toMatchObject({ id: 'order', knowledge: 'order' });
  expect(contexts.length).toBeGreaterThan(1);
  expect(contexts.slice(1).every(({ assumed }) => assumed === true)).toBe(true);
});

test('a field nobody foresaw becomes a context of its own', () => {
  expect(
    ids(
      'Registry of bell towers. Each bell tower has a keeper; bell towers are visited by scholars.',
    ),
  ).toContain('bell-tower');
});

test('what one part says of its things does not become a part', () => {
  const contexts = ids(
    'Guests leave their name, address and birthday when they book a room for the night.',
  );
  expect(contexts).not.toContain('name');
  expect(contexts).not.toContain('birthday');
});

test('a term that cannot be written in ASCII keeps its script as title', () => {
  const contexts = contextsOf('後台模組:會員、奇石、訂單、庫存。');
  expect(contexts.find(({ title }) => title === '奇石')?.id).toMatch(/^part-\d$/);
});

test('the same brief gives the same contexts', () => {
  const [first] = BRIEF_FIXTURES;
  expect(contextsOf(first?.brief ?? '')).toEqual(contextsOf(first?.brief ?? ''));
});
