import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import { readConcepts } from '../../read/concepts/read-concepts.ts';
import { readLikenesses, readRelevances } from '../../read/likeness/read-likenesses.ts';
import { readStories } from '../../read/stories/read-stories.ts';
import { segmentBrief } from '../../read/text/segmented-brief.ts';
import { BRIEF_FIXTURES } from '../../testing/brief-fixtures.ts';
import { fitContexts } from '../fit/fit-contexts.ts';
import { relate } from './relate.ts';
import type { Relation } from './relation.ts';

function drawn(brief: string) {
  const text = segmentBrief(brief);
  const concepts = readConcepts(text);
  const requirements: Requirements = {
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
  const contexts = fitContexts(requirements);
  return { contexts, relations: relate(requirements, contexts) };
}

function hasRing(relations: readonly Relation[]): boolean {
  const calls = relations.filter(({ kind }) => kind === 'sync');
  const reach = (from: string, seen: ReadonlySet<string>): boolean =>
    calls
      .filter((call) => call.from === from)
      .some(({ to }) => seen.has(to) || reach(to, new Set([...seen, to])));
  return calls.some(({ from }) => reach(from, new Set([from])));
}

describe.each(BRIEF_FIXTURES)('$id', ({ brief }) => {
  const { contexts, relations } = drawn(brief);
  const known = contexts.map(({ id }) => id);

  test('relates contexts that exist, each pair once, with a reason', () => {
    for (const { from, to, via, because } of relations) {
      expect(known).toContain(from);
      expect(known).toContain(to);
      expect(from).not.toBe(to);
      expect(via).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      expect(because).not.toBe('');
    }
    const pairs = relations.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('stays sparse and has no ring of calls', () => {
    expect(relations.length).toBeLessThanOrEqual(Math.ceil(known.length * 2));
    expect(hasRing(relations)).toBe(false);
  });
});

test('an order asks the stock and tells those who ship', () => {
  const { relations } = drawn('Modules: orders, inventory, payments and fulfilment.');
  expect(relations).toContainEqual(
    expect.objectContaining({ from: 'order', to: 'inventory', kind: 'sync' }),
  );
  expect(relations).toContainEqual(
    expect.objectContaining({ from: 'order', to: 'fulfilment', kind: 'async' }),
  );
});

test('the same brief gives the same relations', () => {
  const brief = BRIEF_FIXTURES[0]?.brief ?? '';
  expect(drawn(brief)).toEqual(drawn(brief));
});
