import type { Language } from '../../../util/language.ts';
import { stem } from './english-stem.ts';

/** Stands for up to three words in a turn of phrase. */
export const GAP = '..';

const LATIN_WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3々]/u;

/** Whether a term is written without spaces between words, so that it is looked for as a substring. */
export function isCjk(term: string): boolean {
  return CJK.test(term);
}

/** The words of a stretch of Latin text with their offsets; hyphens split, apostrophes stay. */
export function latinWords(text: string): readonly { word: string; start: number; end: number }[] {
  return [...text.matchAll(LATIN_WORD)].flatMap(({ 0: found, index }) =>
    splitHyphens(found, index),
  );
}

function splitHyphens(
  found: string,
  index: number,
): { word: string; start: number; end: number }[] {
  let at = index;
  return found.split('-').map((part) => {
    const start = at;
    at += part.length + 1;
    return { word: part.toLowerCase(), start, end: start + part.length };
  });
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

/** One string per term, the same for all its inflected forms. */
export function termKey(term: string, language: Language): string {
  const script = isCjk(term) ? 'cjk' : language === 'vi' ? 'vi' : 'en';
  return `${script}:${termKeys(term, language).join(isCjk(term) ? '' : ' ')}`;
}
