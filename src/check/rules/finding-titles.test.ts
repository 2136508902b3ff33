import { expect, test } from 'vitest';
import { findingTitle } from '../../knowledge/locales/finding-title.ts';
import { findings } from '../../knowledge/locales/ja/findings/findings.ts';
import { rules } from './index.ts';

test('every rule has a sentence in Japanese, and every sentence a rule', () => {
  const written = Object.entries(findings).flatMap(([area, titles]) =>
    Object.keys(titles).map((slug) => `${area}/${slug}`),
  );
  expect(written.toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
});

test('sentences are Japanese, whole and different from each other', () => {
  const titles = rules.map(({ code }) => findingTitle(code, 'ja') ?? '');
  for (const title of titles) expect(title).toMatch(/[\p{sc=Hira}\p{sc=Kana}].*。$/u);
  expect(new Set(titles).size).toBe(titles.length);
});
