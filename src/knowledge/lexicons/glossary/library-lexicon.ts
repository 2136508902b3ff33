import { LANGUAGES, type Language } from '../../../util/language.ts';
import type { ContextKnowledge } from '../../context.ts';
import { TURNS } from '../turns/turns.ts';
import { ContextIndex } from './context-index.ts';
import { stem } from './english-stem.ts';
import { GLOSSARY, type GlossaryEntry } from './glossary.ts';
import { PLAIN_NAMES } from './plain-names.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { isCjk, termKey, termKeys } from './term-key.ts';

/** How strongly a word points to a context: its name, a turn of phrase that means it, or a mere hint. */
export type Strength = 'name' | 'idiom' | 'cue';

export interface Sense {
  readonly context: string;
  readonly strength: Strength;
}

export interface LexiconEntry {
  readonly key: string;
  /** The term as the library writes it. */
  readonly term: string;
  readonly language: Language;
  readonly senses: readonly Sense[];
  /** English of a word of another language. */
  readonly english?: string;
  readonly kind?: GlossaryEntry['kind'];
}

/** Words that mean a context when they meet in one clause, each given by its alternatives (stems or `@classes`). */
export interface Bag {
  readonly context: string;
  readonly groups: readonly (readonly string[])[];
}

export interface LibraryLexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly bags: readonly Bag[];
  /** Finds contexts by everything that their descriptions say. */
  readonly index: ContextIndex;
  readonly contexts: ReadonlyMap<string, ContextKnowledge>;
  /** The usual English word for a context: `leave` for `leave-time`. */
  plainName(context: string): string;
  /** What a term, as a brief writes it, points to. */
  sensesOf(term: string): readonly Sense[];
}

interface Draft {
  readonly key: string;
  readonly term: string;
  readonly language: Language;
  readonly senses: Sense[];
  english?: string;
  kind?: GlossaryEntry['kind'];
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
  const entries = new Map<string, Draft>();
  for (const context of library) addWords(entries, context);
  const bags = TURNS.filter(([context]) => contexts.has(context)).flatMap(([context, turns]) =>
    addTurns(entries, context, turns),
  );
  for (const entry of GLOSSARY) addForeign(entries, entry);
  const plainName = (id: string): string => PLAIN_NAMES[id] ?? id.replaceAll('-', ' ');
  return {
    entries,
    bags,
    index: new ContextIndex(library),
    contexts,
    plainName,
    sensesOf: (term) => lookUp(entries, term),
  };
}

function addSense(
  entries: Map<string, Draft>,
  term: string,
  language: Language,
  sense: Sense,
): void {
  const key = termKey(term, language);
  const entry = entries.get(key) ?? { key, term, language, senses: [] };
  const known = entry.senses.findIndex(({ context }) => context === sense.context);
  if (known < 0) entry.senses.push(sense);
  else if (sense.strength === 'name') {
    entry.senses.splice(known, 1);
    entry.senses.unshift(sense);
  }
  entries.set(key, entry);
}

function addWords(entries: Map<string, Draft>, { id, words }: ContextKnowledge): void {
  for (const language of LANGUAGES) {
    const { names, cues } = words[language];
    for (const term of names) addSense(entries, term, language, { context: id, strength: 'name' });
    for (const term of cues) addSense(entries, term, language, { context: id, strength: 'cue' });
  }
}

// Words in a row become terms; words in any order are looked for otherwise.
function addTurns(entries: Map<string, Draft>, context: string, turns: string): readonly Bag[] {
  const all = turns.split('|').map((turn) => turn.trim());
  for (const term of all.filter((turn) => !turn.includes('+')).flatMap(expand)) {
    addSense(entries, term, 'en', { context, strength: 'idiom' });
  }
  return all
    .filter((turn) => turn.includes('+'))
    .map((turn) => ({ context, groups: groupsOf(turn) }));
}

function addForeign(
  entries: Map<string, Draft>,
  { term, language, english, kind }: GlossaryEntry,
): void {
  const key = termKey(term, language);
  const draft = entries.get(key) ?? { key, term, language, senses: [] };
  entries.set(key, draft);
  if (!draft.senses.some(({ strength }) => strength === 'name')) {
    for (const sense of namesOf(entries, english)) addSense(entries, term, language, sense);
  }
  draft.english ??= english;
  draft.kind ??= kind;
}

// "shared delivery" means a delivery if the library knows nothing nearer.
function namesOf(entries: ReadonlyMap<string, Draft>, english: string): readonly Sense[] {
  const named = (term: string): readonly Sense[] => {
    const senses =
      entries.get(termKey(term, 'en'))?.senses.filter(({ strength }) => strength === 'name') ?? [];
    const context = PLAIN_WORDS[term];
    return senses.length === 0 && context ? [{ context, strength: 'name' }] : senses;
  };
  const whole = named(english);
  return whole.length > 0 || !english.includes(' ')
    ? whole
    : named(english.slice(english.lastIndexOf(' ') + 1));
}

function lookUp(entries: LibraryLexicon['entries'], term: string): readonly Sense[] {
  const keys = isCjk(term) ? [termKey(term, 'ja')] : [termKey(term, 'en'), termKey(term, 'vi')];
  return keys.flatMap((key) => entries.get(key)?.senses ?? []);
}

function groupsOf(turn: string): readonly (readonly string[])[] {
  return turn
    .split(/[\s+]+/)
    .filter((word) => word !== '' && word !== '..')
    .map((word) =>
      word.split('/').map((choice) => (choice.startsWith('@') ? choice : stem(choice))),
    );
}

/** `tell/inform people` → two phrases. */
function expand(phrase: string): readonly string[] {
  const words = phrase.split(/\s+/);
  return alternatives(words).filter((one) => words.length === 1 || termKeys(one, 'en').length > 1);
}

function alternatives(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (phrases, word) =>
      phrases.flatMap((phrase) => word.split('/').map((choice) => `${phrase} ${choice}`.trim())),
    [''],
  );
}
