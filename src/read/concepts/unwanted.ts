import type { Language } from '../../util/language.ts';

/** Words that put what follows them, or what stands before them in their clause, out of the system. */
const AFTER: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:do not|don't|does not|doesn't) (?:need|want|care about)|no need (?:for|of)|not (?:a|an|the)|without (?:a|an|any)|instead of|leave out)\b[^,;.]*/giu,
  'zh-TW': /(?:不需要|不用做|不必做)[^,,;;。]*/gu,
  ja: /(?!)/gu,
  ko: /(?!)/gu,
  vi: /(?:không cần|khỏi cần)[^,;.]*/giu,
};
const BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /[^,;.]*\b(?:(?:is|are) (?:out of|not in|outside the) scope|(?:is|are) not part of)\b[^,;.]*/giu,
  'zh-TW': /[^,,;;。]*(?:不在[^,,]{0,6}範圍|不含在內|先不做|另外處理)[^,,;;。]*/gu,
  ja: /[^、。]*(?:対象外|範囲外|は不要|は要りません|は含みません)[^、。]*/gu,
  ko: /[^,.]*(?:범위 밖|범위에 없|제외합니다|필요 없|필요하지 않)[^,.]*/gu,
  vi: /[^,;.]*(?:ngoài phạm vi|không thuộc phạm vi|không làm trong)[^,;.]*/giu,
};

/** Stretches of a sentence that speak of what is not to be built. */
export function unwantedIn(
  text: string,
  language: Language,
): readonly (readonly [start: number, end: number])[] {
  return [AFTER[language], BEFORE[language]].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) => [index, index + found.length] as const,
    ),
  );
}
