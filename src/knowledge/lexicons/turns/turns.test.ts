import { expect, test } from 'vitest';
import { CONTEXTS } from '../../contexts/index.ts';
import { PLAIN_NAMES } from '../glossary/plain-names.ts';
import { PLAIN_WORDS } from '../glossary/plain-words.ts';
import { TURNS } from './turns.ts';
import { WORD_CLASSES } from './word-classes.ts';

const known = new Set(CONTEXTS.map(({ id }) => id));

test('every turn, plain name and plain word belongs to a context of the library', () => {
  const named = [
    ...TURNS.map(([context]) => context),
    ...Object.keys(PLAIN_NAMES),
    ...Object.values(PLAIN_WORDS),
  ];
  expect([...new Set(named.filter((id) => !known.has(id)))]).toEqual([]);
});

test('turns use only known kinds of words and are never empty', () => {
  for (const [, turns] of TURNS) {
    for (const turn of turns.split('|')) {
      expect(turn.trim()).not.toBe('');
      for (const [kind] of turn.matchAll(/@\w+/g)) expect(WORD_CLASSES.has(kind)).toBe(true);
    }
  }
});
