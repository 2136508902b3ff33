import type { Language } from '../../util/language.ts';

type ByLanguage = Readonly<Record<Language, RegExp>>;

const NOTHING = /(?!)/gu;
/** Words that put what follows them in their clause out of the system. */
const AFTER: ByLanguage = {
  en: /\b(?:(?:do not|don't|does not|doesn't) (?:need|want|care about)|no need (?:for|of)|instead of|leave out)\b/giu,
  'zh-TW': /不需要|不用做|不必做/gu,
  ja: NOTHING,
  ko: NOTHING,
  vi: /không cần|khỏi cần/giu,
};
/** Words that put their whole clause out of the system. */
const WHOLE: ByLanguage = {
  en: /\b(?:is|are) (?:out of|not in|outside the) scope\b|\b(?:is|are) not part of\b/giu,
  'zh-TW': /不在[^,,]{0,6}範圍|不含在內|先不做|另外處理/gu,
  ja: /対象外|範囲外|は不要|は要りません|は含みません/gu,
  ko: /범위 밖|범위에 없|제외합니다|필요 없|필요하지 않/gu,
  vi: /ngoài phạm vi|không thuộc phạm vi|không làm trong/giu,
};
const CLAUSE_END = /[,;.,、;。]/u;

/** Stretches of a sentence that speak of what is not to be built. */
export function unwantedIn(
  text: string,
  language: Language,
): readonly (readonly [start: number, end: number])[] {
  return [
    ...[...text.matchAll(AFTER[language])].map(
      ({ index }) => [index, clauseEnd(text, index)] as const,
    ),
    ...[...text.matchAll(WHOLE[language])].map(
      ({ index }) => [clauseStart(text, index), clauseEnd(text, index)] as const,
    ),
  ];
}

function clauseEnd(text: string, from: number): number {
  const end = text.slice(from).search(CLAUSE_END);
  return end < 0 ? text.length : from + end;
}

function clauseStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !CLAUSE_END.test(text.charAt(at - 1))) at--;
  return at;
}
