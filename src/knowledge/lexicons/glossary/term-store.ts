import type { Language } from '../../../util/language.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { LexiconEntry, Sense } from './lexicon-entry.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import {
  firstKey,
  isAscii,
  isCjk,
  needsLetters,
  scriptOf,
  type TermScript,
  termKeys,
} from './term-key.ts';

/** A term as the library gives it, not yet looked at. */
interface Raw {
  readonly term: string;
  readonly language: Language;
  readonly of: Sense | GlossaryEntry;
  /** Whether the term may have alternatives yet to be told apart. */
  readonly turn?: true;
}

interface Draft extends LexiconEntry {
  readonly senses: Sense[];
  english?: string;
  kind?: GlossaryEntry['kind'];
  /** Language of the glossary row that gave the English. */
  said?: Language;
  others?: Draft[];
}

type Shelf = Map<string, Draft>;

/**
 * The terms of a library by their first key. A brief touches few of them: those of one first key are
 * worked out when it is asked for.
 */
export class TermStore {
  readonly #raw: Readonly<Record<TermScript, Map<string, Raw[]>>> = {
    cjk: new Map(),
    vi: new Map(),
    en: new Map(),
  };
  readonly #shelves: Readonly<Record<TermScript, Map<string, Shelf>>> = {
    cjk: new Map(),
    vi: new Map(),
    en: new Map(),
  };

  /** Terms in scripts that an English brief has no use for, until a brief asks for them. */
  readonly #waiting: Record<TermScript, Raw[]> = { cjk: [], vi: [], en: [] };

  #later: () => readonly GlossaryEntry[] = () => [];

  add(term: string, language: Language, of: Sense | GlossaryEntry): void {
    const script = scriptOf(term, language);
    const raw = { term, language, of };
    if (needsLetters(term, language)) this.#waiting[script].push(raw);
    else this.#put(script, firstKey(term, language, script), raw);
  }

  #unpack(script: TermScript): void {
    if (script !== 'en') {
      const later = this.#later();
      this.#later = () => [];
      for (const entry of later) this.addForeign(entry);
    }
    for (const raw of this.#waiting[script])
      this.#put(script, firstKey(raw.term, raw.language, script), raw);
    if (this.#waiting[script].length > 0) this.#shelves[script].clear();
    this.#waiting[script] = [];
  }

  /** A turn of English: `tell/inform people` stands for two terms, and one may be told with a gap. */
  addTurn(turn: string, of: Sense): void {
    const space = turn.indexOf(' ');
    const head = space < 0 ? turn : turn.slice(0, space);
    const rest = space < 0 ? '' : turn.slice(space);
    for (const choice of head.split('/')) {
      const term = choice + rest;
      this.#put('en', firstKey(term, 'en', 'en'), { term, language: 'en', of, turn: true });
    }
  }

  #put(script: TermScript, first: string, raw: Raw): void {
    const known = this.#raw[script].get(first);
    if (known) known.push(raw);
    else this.#raw[script].set(first, [raw]);
  }

  addForeign(entry: GlossaryEntry): void {
    this.add(entry.term, entry.language, entry);
  }

  /** Terms that all need other letters than those of English, asked for when a brief holds such letters. */
  addLater(entries: () => readonly GlossaryEntry[]): void {
    this.#later = entries;
  }

  startingWith(script: TermScript, first: string): readonly LexiconEntry[] {
    this.#unpack(script);
    return [...this.#shelf(script, first).values()];
  }

  /** What a term, as a brief writes it, points to. */
  sensesOf(term: string): readonly Sense[] {
    if (isCjk(term)) return this.#senses(term, 'ja');
    return [...this.#senses(term, 'en'), ...this.#senses(term, 'vi')];
  }

  #senses(term: string, language: Language): readonly Sense[] {
    const keys = termKeys(term, language);
    if (!isAscii(term)) this.#unpack(scriptOf(term, language));
    const shelf = this.#shelf(scriptOf(term, language), keys[0] ?? '');
    return shelf.get(keys.join(' '))?.senses ?? [];
  }

  #shelf(script: TermScript, first: string): Shelf {
    const known = this.#shelves[script].get(first);
    if (known) return known;
    const raw = this.#raw[script].get(first);
    if (!raw) return NONE;
    const shelf: Shelf = new Map();
    this.#shelves[script].set(first, shelf);
    for (const { term, language, of } of raw.flatMap(expanded)) {
      const draft = draftOf(shelf, term, language);
      if ('context' in of) addSense(draft, of);
      else this.#translate(draft, of);
    }
    return shelf;
  }

  #translate(draft: Draft, entry: GlossaryEntry): void {
    const { english, kind, language } = entry;
    if (draft.said !== undefined && draft.said !== language && draft.english !== english) {
      this.#tellApart(draft, entry);
      return;
    }
    if (!draft.senses.some(({ strength }) => strength === 'name')) {
      for (const sense of this.#namesOf(english)) addSense(draft, sense);
    }
    draft.english ??= english;
    draft.kind ??= kind;
    draft.said ??= language;
  }

  #tellApart(draft: Draft, entry: GlossaryEntry): void {
    const others = draft.others ?? [];
    draft.others = others;
    if (others.some(({ language }) => language === entry.language)) return;
    const { keys, term } = draft;
    const other: Draft = { keys, term, language: entry.language, senses: [] };
    this.#translate(other, entry);
    others.push(other);
  }

  // "shared delivery" means a delivery if the library knows nothing nearer.
  #namesOf(english: string): readonly Sense[] {
    const whole = this.#named(english);
    return whole.length > 0 || !english.includes(' ')
      ? whole
      : this.#named(english.slice(english.lastIndexOf(' ') + 1));
  }

  #named(term: string): readonly Sense[] {
    const senses = this.#senses(term, 'en').filter(({ strength }) => strength === 'name');
    const context = PLAIN_WORDS[term];
    return senses.length === 0 && context ? [{ context, strength: 'name' }] : senses;
  }
}

const NONE: Shelf = new Map();

// `tell/inform people` → two phrases; one that comes down to a single word says too little.
function expanded(raw: Raw): readonly Raw[] {
  if (raw.turn === undefined) return [raw];
  const words = raw.term.split(/\s+/);
  const phrases = words.reduce<readonly string[]>(
    (all, word) =>
      all.flatMap((phrase) => word.split('/').map((choice) => `${phrase} ${choice}`.trim())),
    [''],
  );
  return phrases
    .filter((one) => words.length === 1 || termKeys(one, 'en').length > 1)
    .map((term) => ({ ...raw, term }));
}

function draftOf(shelf: Shelf, term: string, language: Language): Draft {
  const keys = termKeys(term, language);
  const key = keys.join(' ');
  const draft = shelf.get(key) ?? { keys, term, language, senses: [] };
  shelf.set(key, draft);
  return draft;
}

function addSense({ senses }: Draft, sense: Sense): void {
  const known = senses.findIndex(({ context }) => context === sense.context);
  if (known < 0) senses.push(sense);
  else if (sense.strength === 'name') {
    senses.splice(known, 1);
    senses.unshift(sense);
  }
}
