import type { ContextKnowledge } from '../../context.ts';
import { TURNS } from '../turns/turns.ts';
import { root } from './english-stem.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from './english-words.ts';

/** How well a context's whole description fits a stretch of text. */
export interface Fit {
  readonly context: string;
  readonly score: number;
  /** Root of the word that counts most. */
  readonly word: string;
  /** How many words of the text the description shares. */
  readonly shared: number;
}

/** Everyday turns by context: their words belong to its vocabulary too. */
const TURNS_OF: ReadonlyMap<string, readonly string[]> = TURNS.reduce(
  (all, [context, turns]) => all.set(context, [...(all.get(context) ?? []), turns]),
  new Map<string, readonly string[]>(),
);

type Postings = ReadonlyMap<string, readonly (readonly [doc: number, weight: number])[]>;

/** Okapi BM25: how soon repeating a word stops counting, and how much long descriptions are held back. */
const SATURATION = 1.2;
const LENGTH = 0.75;

const GRAMMAR: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  'get',
  'got',
  'let',
  'make',
  'thing',
]);

/** A search index over everything the library says in English about its contexts. */
export class ContextIndex {
  readonly #ids: readonly string[];
  readonly #lengths: readonly number[];
  readonly #postings: Postings;
  readonly #mean: number;

  constructor(library: readonly ContextKnowledge[]) {
    const postings = new Map<string, [number, number][]>();
    const bags = library.map(bagOf);
    for (const [doc, bag] of bags.entries()) {
      for (const [word, weight] of bag) {
        const found = postings.get(word);
        if (found) found.push([doc, weight]);
        else postings.set(word, [[doc, weight]]);
      }
    }
    this.#ids = library.map(({ id }) => id);
    this.#lengths = bags.map((bag) => [...bag.values()].reduce((sum, weight) => sum + weight, 0));
    this.#mean =
      this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, library.length);
    this.#postings = postings;
  }

  /** The contexts whose descriptions fit a text best. */
  best(text: string, most: number): readonly Fit[] {
    const scores = new Map<number, { score: number; word: string; gain: number; shared: number }>();
    for (const word of new Set(tellingRoots(text))) {
      const found = this.#postings.get(word) ?? [];
      const rarity = Math.log(1 + (this.#ids.length - found.length + 0.5) / (found.length + 0.5));
      for (const [doc, weight] of found) {
        const long = 1 - LENGTH + (LENGTH * (this.#lengths[doc] ?? 0)) / this.#mean;
        const gain = (rarity * weight * (SATURATION + 1)) / (weight + SATURATION * long);
        const known = scores.get(doc) ?? { score: 0, word, gain: 0, shared: 0 };
        known.score += gain;
        known.shared++;
        if (gain > known.gain) Object.assign(known, { word, gain });
        scores.set(doc, known);
      }
    }
    return [...scores]
      .sort(([a, left], [b, right]) => right.score - left.score || a - b)
      .slice(0, most)
      .map(([doc, { score, word, shared }]) => ({
        context: this.#ids[doc] ?? '',
        score,
        word,
        shared,
      }));
  }
}

function tellingRoots(text: string): readonly string[] {
  const roots: string[] = [];
  let from = -1;
  // Word by word and hump by hump (`placedAt`), in place: this runs over all that the library says.
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code >= 97 && code <= 122;
    const capital = code >= 65 && code <= 90;
    const hump = capital && from >= 0 && at > from && isSmall(text.charCodeAt(at - 1));
    if (from >= 0 && (hump || !(small || capital))) {
      const word = text.slice(from, at).toLowerCase();
      if (word.length > 2 && !GRAMMAR.has(word)) roots.push(root(word));
      from = -1;
    }
    if (from < 0 && (small || capital)) from = at;
  }
  return roots;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

// Names and purpose say most; fields, events and reasons add the vocabulary around them.
function bagOf(context: ContextKnowledge): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of tellingRoots(text)) bag.set(word, (bag.get(word) ?? 0) + weight);
  };
  for (const term of [...context.words.en.names, ...context.words.en.cues, context.purpose.en])
    add(term, 2);
  add(context.id, 1);
  for (const [entity, fields] of Object.entries(context.entities)) {
    add(entity, 1.5);
    for (const [field, type] of Object.entries(fields)) {
      add(field, 0.6);
      if (type.includes('|')) add(type, 0.5);
    }
  }
  for (const command of Object.keys(context.commands)) add(command, 1);
  for (const event of context.events) add(event, 0.5);
  add(context.invariant.en, 1);
  for (const { because } of context.neighbours) add(because, 0.4);
  for (const turn of TURNS_OF.get(context.id) ?? []) add(turn.replace(/@\w+/g, ' '), 0.8);
  return bag;
}
