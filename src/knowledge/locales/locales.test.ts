import { expect, test } from 'vitest';
import { LANGUAGES } from '../../util/language.ts';
import { en } from './en/en.ts';
import { ja } from './ja/ja.ts';
import { localeOf } from './locale.ts';

/** Every text with the way to it; functions are texts too. */
function leaves(node: unknown, path: string): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) =>
    leaves(child, path === '' ? key : `${path}.${key}`),
  );
}

const SAME = new Set([
  // Abbreviations and names that Japanese writes as English does.
  ...['words.cpu', 'resilience.p99', 'summary.p99', 'contracts.conditional', 'contracts.websocket'],
  ...['deployment.tls', 'readme.fromFile', 'testing.forbidden', 'testing.unauthorised'],
  ...[
    'summary.decidedBy',
    'summary.assumedBecause',
    'summary.changesWhat',
    'observability.fieldNames',
  ],
  ...['words.space', 'words.comma', 'words.semicolon'],
  ...[
    'observability.p95',
    'observability.p99',
    'contracts.p99',
    'resilience.degraded',
    'facts.rpoMin.unit',
  ],
]);

test('Japanese has a text for every English one, of the same kind', () => {
  const kinds = (locale: unknown) =>
    leaves(locale, '').map(([path, leaf]) => `${path}: ${typeof leaf}`);
  expect(kinds(ja).toSorted()).toEqual(kinds(en).toSorted());
});

test('Japanese texts are Japanese', () => {
  const english = new Map(leaves(en, ''));
  const untranslated = leaves(ja, '').filter(([path, leaf]) => {
    if (SAME.has(path) || typeof leaf !== 'string' || leaf === '') return false;
    return (
      leaf === english.get(path) ||
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(leaf)
    );
  });
  expect(untranslated.map(([path]) => path)).toEqual([]);
});

test('languages without texts of their own get English', () => {
  const english = LANGUAGES.filter((language) => localeOf(language) === en);
  expect(english).toEqual(['en', 'zh-TW', 'ko', 'vi']);
});
