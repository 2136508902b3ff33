import { expect, test } from 'vitest';
import { nounPhrases } from './noun-phrases.ts';
import { tagWords } from './tag-words.ts';

function phrasesOf(text: string): readonly string[] {
  return nounPhrases(tagWords(text)).map(({ name }) => name);
}

test('a run of hyphens is no phrase, and hides none behind it', () => {
  expect(phrasesOf(`The bicycle ${'-'.repeat(6000)} a repair`)).toEqual(['bicycle', 'repair']);
});
