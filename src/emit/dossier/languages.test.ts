import { expect, test } from 'vitest';
import { CORNER_SHOP } from '../../testing/corner-shop.ts';
import { fixtureBlueprint, soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { dossier } from './dossier.ts';

const nothingFound = { findings: [] };

/** Lines with a run of three English words outside code, links and what the author of the blueprint wrote. */
function englishIn(text: string, own: readonly string[]): readonly string[] {
  return text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .filter((line) => {
      const rest = own.reduce(
        (left, words) => left.replaceAll(words, ''),
        line.replaceAll('\\', ''),
      );
      return /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/.test(rest.replace(/`[^`]*`|\]\([^)]*\)/g, ''));
    });
}

/** Every text of a blueprint with a space in it: the author's own sentences. */
function sentencesOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return node.includes(' ') ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [
    ...(key.includes(' ') ? [key] : []),
    ...sentencesOf(child),
  ]);
}

test.each([...Object.keys(fixtures), 'corner-shop'])(
  'no English sentence of ours stands in the Japanese documents of %s',
  (name) => {
    const english = name === 'corner-shop' ? soundBlueprint(CORNER_SHOP) : fixtureBlueprint(name);
    const files = dossier.emit({ ...english, language: 'ja' }, nothingFound);
    const own = sentencesOf(english)
      .map((text) => escapeMarkdown(text).replaceAll('\\', ''))
      .toSorted((a, b) => b.length - a.length);
    expect(
      files.flatMap(({ path, text }) => englishIn(text, own).map((line) => `${path}: ${line}`)),
    ).toEqual([]);
  },
);

test('other languages get English until they have texts of their own', () => {
  const blueprint = soundBlueprint(CORNER_SHOP);
  expect(dossier.emit({ ...blueprint, language: 'ko' }, nothingFound)).toEqual(
    dossier.emit(blueprint, nothingFound),
  );
});
