import { describe, expect, test } from 'vitest';
import { CONTEXTS } from '../contexts/index.ts';
import { REFERENCE_MODELS } from './index.ts';
import { relationsOf } from './relations.ts';

const contexts = new Set(CONTEXTS.map(({ id }) => id));
const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((one, i) => list.indexOf(one) !== i);

test('no two kinds of system have one id', () => {
  expect(repeated(REFERENCE_MODELS.map(({ id }) => id))).toEqual([]);
});

describe.each(REFERENCE_MODELS.map((model) => [model.id, model] as const))('%s', (id, model) => {
  const parts = Object.keys(model.parts);
  const relations = relationsOf(model.relations);

  test('is named in kebab-case, with parts that can be told', () => {
    for (const name of [id, ...parts]) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const { also, told } of Object.values(model.parts)) {
      for (const name of also.split(',')) expect(name.trim()).not.toBe('');
      for (const group of told.split(/[|+/]/)) expect(group.trim()).not.toBe('');
    }
  });

  test('relates parts that it has, each pair once', () => {
    expect(relations.length).toBe(model.relations.split(',').length);
    for (const { from, to } of relations) {
      expect(parts).toContain(from);
      expect(parts).toContain(to);
      expect(from).not.toBe(to);
    }
    expect(repeated(relations.map(({ from, to }) => [from, to].toSorted().join(' ')))).toEqual([]);
  });

  test('names only contexts of the library', () => {
    const named = Object.values(model.parts).flatMap(({ context }) => context ?? []);
    expect(named.filter((context) => !contexts.has(context))).toEqual([]);
  });
});
