import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { wordThing } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { verbMentions } from '../concepts/foreign-verbs.ts';
import { tagWords } from '../concepts/tag-words.ts';
import { type TermMatch, termMatcher } from '../concepts/term-matches.ts';
import { windowsOf } from '../concepts/windows.ts';
import type { SegmentedBrief, Sentence } from '../text/segmented-brief.ts';

/** A word of the brief by what it means in English, with its place in the normalised brief. */
export interface Gloss {
  /** What the forms of the English word share. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words that are said in one breath. */
export interface Clause {
  readonly words: readonly Gloss[];
  /** Where each key stands in it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A brief as English keys, clause by clause, whatever language it is written in. */
export function glossOf(text: SegmentedBrief, lexicon: LibraryLexicon): readonly Clause[] {
  const known = glosses.get(text)?.get(lexicon) ?? read(text, lexicon);
  glosses.set(text, new WeakMap([[lexicon, known]]));
  return known;
}

const glosses = new WeakMap<SegmentedBrief, WeakMap<LibraryLexicon, readonly Clause[]>>();

function read(text: SegmentedBrief, lexicon: LibraryLexicon): readonly Clause[] {
  return text.sentences
    .filter(({ binding }) => binding)
    .flatMap(windowsOf)
    .flatMap((sentence) =>
      sentence.language === 'en' ? englishClauses(sentence) : [foreignClause(sentence, lexicon)],
    )
    .filter((words) => words.length > 0)
    .map((words) => ({ words, places: placesIn(words) }));
}

function placesIn(words: readonly Gloss[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of words.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function englishClauses(sentence: Sentence): readonly (readonly Gloss[])[] {
  const clauses: Gloss[][] = [[]];
  for (const { text, word, tag, start, end } of tagWords(sentence.text)) {
    if (/^[;:.!?]$/.test(text)) clauses.push([]);
    else if (tag !== ',')
      clauses.at(-1)?.push({
        key: wordThing(word.replace(/'s?$/, '')),
        start: start + sentence.start,
        end: end + sentence.start,
      });
  }
  return clauses;
}

function foreignClause(sentence: Sentence, lexicon: LibraryLexicon): readonly Gloss[] {
  const matches = termMatcher(lexicon).match(sentence.text, sentence.language);
  const verbs = verbMentions(sentence.text, sentence.language, lexicon, () => true, 1);
  return [...matches.map((match) => ({ ...match, name: englishOf(match, lexicon) })), ...verbs]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ name, start, end }) =>
      name.split(' ').map((word) => ({
        key: wordThing(word),
        start: start + sentence.start,
        end: end + sentence.start,
      })),
    );
}

function englishOf({ entry, name }: TermMatch, lexicon: LibraryLexicon): string {
  if (entry.english) return entry.english;
  const named = entry.senses.find(({ strength }) => strength !== 'cue') ?? entry.senses[0];
  if (entry.language === 'en') return name.toLowerCase();
  return named ? lexicon.plainName(named.context) : name;
}
