import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { FOREIGN_VERBS } from '../../knowledge/lexicons/turns/foreign-verbs.ts';
import type { Language } from '../../util/language.ts';
import type { Mention } from './mention.ts';
import { rankedSenses } from './term-matches.ts';

const WEIGHT = 0.6;
const patterns = new Map<Language, readonly (readonly [noun: string, verb: RegExp])[]>();

/** The activities that the native verbs of a sentence tell of, where nothing else is found. */
export function verbMentions(
  text: string,
  language: Language,
  lexicon: LibraryLexicon,
  isFree: (start: number, end: number) => boolean,
  factor: number,
): readonly Mention[] {
  return patternsOf(language).flatMap(([name, verb]) =>
    [...text.matchAll(verb)]
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      .filter(({ start, end }) => isFree(start, end))
      .map(
        (span): Mention => ({
          ...span,
          name,
          kind: 'activity',
          contexts: rankedSenses(
            lexicon.sensesOf(name).filter(({ strength }) => strength === 'name'),
          ),
          weight: WEIGHT * factor,
        }),
      ),
  );
}

function patternsOf(language: Language): readonly (readonly [string, RegExp])[] {
  const known = patterns.get(language) ?? build(language);
  patterns.set(language, known);
  return known;
}

function build(language: Language): readonly (readonly [string, RegExp])[] {
  return Object.entries(FOREIGN_VERBS).flatMap(([noun, words]) => {
    const source = words[language];
    if (!source) return [];
    const whole = language === 'vi' ? `(?<!\\p{L})(?:${source})(?!\\p{L})` : source;
    return [[noun, new RegExp(whole, 'gu')] as const];
  });
}
