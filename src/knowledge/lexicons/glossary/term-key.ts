import type { Language } from '../../../util/language.ts';
import { stem } from './english-stem.ts';

/** Stands for up to three words in a turn of phrase. */
export const GAP = '..';

const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu;
const ASCII_WORD = /[A-Za-z0-9]+(?:['-][A-Za-z]+)*/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 characters are meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3々]/u;

/** Whether a text needs no letters but the plain ones. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/** Whether a term is written without spaces between words, so that it is looked for as a substring. */
export function isCjk(term: string): boolean {
  return CJK.test(term);
}

/** The words of a stretch of Latin text with their offsets; hyphens split, apostrophes stay. */
export function latinWords(text: string): readonly { word: string; start: number; end: number }[] {
  const found: { word: string; start: number; end: number }[] = [];
  // The classes of Unicode cost several times as much as letters that are listed.
  const expression = BEYOND_ASCII.test(text) ? LATIN_WORD : ASCII_WORD;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    let start = match.index;
    for (const part of match[0].split('-')) {
      found.push({ word: part.toLowerCase(), start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return found;
}

/** The key of one word: English by stem, Vietnamese as written. Possessive endings fall off. */
export function wordKey(word: string, language: Language): string {
  if (language === 'vi') return word.normalize('NFC');
  return stem(word.replace(/['’](?:s)?$/, ''));
}

const FILLERS: ReadonlySet<string> = new Set(
  'a an the this that these those my our your his her its their'.split(' '),
);

/** Words that may stand inside a term without changing it: `place an order`. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The keys of a term, in the order in which the matcher looks for them. */
export function termKeys(term: string, language: Language): readonly string[] {
  if (isCjk(term)) return [...term.toLowerCase()];
  if (term.includes(GAP)) return gapped(term, language);
  const words = latinWords(term.normalize('NFKC')).map(({ word }) => word);
  const kept = words.filter((word) => language === 'vi' || !isFiller(word));
  return (kept.length > 0 ? kept : words).map((word) => wordKey(word, language));
}

function gapped(term: string, language: Language): readonly string[] {
  const parts = term.split(GAP).map((part) => termKeys(part.trim(), language));
  return parts.flatMap((keys, i) => (i === 0 ? keys : [GAP, ...keys]));
}

/** Terms of one script are kept apart from those of the others. */
export type TermScript = 'cjk' | 'vi' | 'en';

export function scriptOf(term: string, language: Language): TermScript {
  const first = term.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return 'cjk';
  if (isCjk(term)) return 'cjk';
  return language === 'vi' ? 'vi' : 'en';
}

/** Whether only a text in other letters than those of English can hold the term. */
export function needsLetters(term: string, language: Language): boolean {
  const script = scriptOf(term, language);
  return script === 'cjk' || (script === 'vi' && !isAscii(term));
}

/** The first of a term's keys, without the work for the others. */
export function firstKey(
  term: string,
  language: Language,
  script = scriptOf(term, language),
): string {
  if (script === 'cjk') return String.fromCodePoint(term.toLowerCase().codePointAt(0) ?? 0);
  const space = term.indexOf(' ');
  const head = space < 0 ? term : term.slice(0, space);
  return PLAIN_WORD.test(head) && (language === 'vi' || !FILLERS.has(head))
    ? wordKey(head, language)
    : (termKeys(term, language)[0] ?? '');
}

const PLAIN_WORD = /^[a-z0-9]+$/;
