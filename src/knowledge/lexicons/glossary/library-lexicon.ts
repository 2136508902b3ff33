import { LANGUAGES } from '../../../util/language.ts';
import type { ContextKnowledge } from '../../context.ts';
import { TURNS } from '../turns/turns.ts';
import { stem } from './english-stem.ts';
import { glossary } from './glossary.ts';
import { latinGlossary } from './latin-glossary.ts';
import type { LexiconEntry, Sense } from './lexicon-entry.ts';
import { PLAIN_NAMES } from './plain-names.ts';
import { needsLetters, type TermScript } from './term-key.ts';
import { TermStore } from './term-store.ts';

export type { LexiconEntry, Sense, Strength } from './lexicon-entry.ts';

/** Words that mean a context when they meet in one clause, each given by its alternatives (stems or `@classes`). */
export interface Bag {
  readonly context: string;
  /** The alternatives of the word to look for first. */
  readonly anchor: readonly string[];
  readonly groups: readonly (readonly string[])[];
}

export interface LibraryLexicon {
  /** The terms of a script whose first key is `first`. */
  startingWith(script: TermScript, first: string): readonly LexiconEntry[];
  readonly bags: readonly Bag[];
  readonly contexts: ReadonlyMap<string, ContextKnowledge>;
  /** The usual English word for a context: `leave` for `leave-time`. */
  plainName(context: string): string;
  /** What a term, as a brief writes it, points to. */
  sensesOf(term: string): readonly Sense[];
}

const built = new WeakMap<readonly ContextKnowledge[], LibraryLexicon>();

/** The words of all contexts of a library, by key; built once per library. */
export function libraryLexicon(library: readonly ContextKnowledge[]): LibraryLexicon {
  const known = built.get(library) ?? build(library);
  built.set(library, known);
  return known;
}

function build(library: readonly ContextKnowledge[]): LibraryLexicon {
  const contexts = new Map(library.map((context) => [context.id, context]));
  const terms = new TermStore();
  for (const context of library) addWords(terms, context);
  const bags = TURNS.filter(([context]) => contexts.has(context)).flatMap(([context, turns]) =>
    addTurns(terms, context, turns),
  );
  for (const entry of latinGlossary()) terms.addForeign(entry);
  terms.addLater(() => glossary().filter(({ term, language }) => needsLetters(term, language)));
  return {
    startingWith: (script, first) => terms.startingWith(script, first),
    bags,
    contexts,
    plainName: (id) => PLAIN_NAMES[id] ?? id.replaceAll('-', ' '),
    sensesOf: (term) => terms.sensesOf(term),
  };
}

function addWords(terms: TermStore, { id, words }: ContextKnowledge): void {
  for (const language of LANGUAGES) {
    const { names, cues } = words[language];
    for (const term of names) terms.add(term, language, { context: id, strength: 'name' });
    for (const term of cues) terms.add(term, language, { context: id, strength: 'cue' });
  }
}

// Words in a row become terms; words in any order are looked for otherwise.
function addTurns(terms: TermStore, context: string, turns: string): readonly Bag[] {
  const bags: Bag[] = [];
  const sense: Sense = { context, strength: 'idiom' };
  for (const turn of turns.split('|').map((one) => one.trim())) {
    if (turn.includes('+')) bags.push(bagOf(context, turn));
    else terms.addTurn(turn, sense);
  }
  return bags;
}

// Most bags are never looked into: their words are stemmed when one is.
function bagOf(context: string, turn: string): Bag {
  const words = turn.split(/[\s+]+/).filter((word) => word !== '' && word !== '..');
  let groups: Bag['groups'] | undefined;
  const anchor = words.find((word) => !word.includes('@'));
  return {
    context,
    anchor: anchor === undefined ? [] : groupOf(anchor),
    get groups() {
      groups ??= words.map(groupOf);
      return groups;
    },
  };
}

function groupOf(word: string): readonly string[] {
  return word.split('/').map((choice) => (choice.startsWith('@') ? choice : stem(choice)));
}
