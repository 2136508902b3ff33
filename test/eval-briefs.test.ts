import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesOf } from '../eval/cases.ts';
import { FACTS, isFactName } from '../src/blueprint/requirements/fact-catalogue.ts';
import { INTENTS } from '../src/blueprint/requirements/requirements.ts';
import { technologies } from '../src/knowledge/technologies/index.ts';
import { LANGUAGES } from '../src/util/language.ts';

const FOLDER = join(import.meta.dirname, '../eval/briefs');
const tuning = casesOf(join(FOLDER, 'tuning'));
const heldOut = casesOf(join(FOLDER, 'held-out'));
const all = [...tuning, ...heldOut];

test('there are at least sixty briefs, more than a quarter of them held out', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(heldOut.length * 4).toBeGreaterThan(all.length);
});

test('no id and no brief comes twice', () => {
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  expect(repeated(all.map(({ brief }) => brief))).toEqual([]);
});

test('every language is in both parts', () => {
  const languages = [...LANGUAGES, 'mixed'].toSorted();
  for (const part of [tuning, heldOut]) {
    expect([...new Set(part.map(({ lang }) => lang))].toSorted()).toEqual(languages);
  }
});

test('every case expects something, and a refusal expects nothing else', () => {
  for (const { id, facts, contexts, relations, refusal } of all) {
    const expectations = [facts, contexts, relations].filter((one) => one !== undefined);
    expect(expectations.length > 0, id).toBe(refusal === undefined);
  }
});

test('facts are those of the catalogue, in its shapes', () => {
  const wrong = all.flatMap(({ id, facts, notFacts }) =>
    [
      ...Object.entries(facts ?? {}),
      // Of what must not be read, several values may be named.
      ...Object.entries(notFacts ?? {}).flatMap(([name, value]) =>
        Array.isArray(value) && !isRight(name, value)
          ? value.map((one) => [name, one] as const)
          : [[name, value] as const],
      ),
    ]
      .filter(([name, value]) => !isRight(name, value))
      .map(([name, value]) => `${id} ${name} ${JSON.stringify(value)}`),
  );
  expect(wrong).toEqual([]);
});

test('a fact is never expected and forbidden with the same value', () => {
  for (const { id, facts = {}, notFacts = {} } of all) {
    for (const [name, value] of Object.entries(notFacts)) {
      expect(facts[name], `${id} ${name}`).not.toEqual(value);
    }
  }
});

test('technologies are written by their ids', () => {
  const known = new Set(technologies.map(({ id }) => id));
  const unknown = all.flatMap(({ id, facts = {}, notFacts = {} }) =>
    [facts, notFacts].flatMap((set) =>
      ['languages', 'broker', 'databases', 'caches', 'orchestrator', 'cloud', 'technologies']
        .flatMap((name) => set[name] ?? [])
        .filter((value) => typeof value !== 'string' || !known.has(value))
        .map((value) => `${id} ${value}`),
    ),
  );
  expect(unknown).toEqual([]);
});

test('relations join two different contexts of the case', () => {
  for (const { id, contexts = [], relations = [] } of all) {
    const names = contexts.map(([first]) => first);
    for (const [a, b] of relations) {
      expect(names, id).toContain(a);
      expect(names, id).toContain(b);
      expect(a, id).not.toBe(b);
    }
    expect(repeated(relations.map((pair) => pair.toSorted().join(' – '))), id).toEqual([]);
  }
});

test('the plainest name of a context is no name of another', () => {
  const taken = all.flatMap(({ id, contexts = [] }) =>
    contexts.flatMap(([first = ''], i) =>
      contexts.some((names, j) => i !== j && names.includes(first)) ? [`${id} ${first}`] : [],
    ),
  );
  expect(taken).toEqual([]);
});

function isRight(name: string, value: unknown): boolean {
  if (name === 'intents') return isWords(value) && value.every((one) => isIntent(one));
  if (!isFactName(name)) return false;
  switch (FACTS[name].kind) {
    case 'number':
      return typeof value === 'number' && value >= 0;
    case 'fraction':
      return typeof value === 'number' && value > 0 && value < 1;
    case 'word':
      return typeof value === 'string' && value !== '';
    case 'words':
      return isWords(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'record':
      return typeof value === 'object' && value !== null;
  }
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}

function isIntent(name: string): boolean {
  return INTENTS.some((intent) => intent === name);
}

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((one, i) => list.indexOf(one) !== i);
}
