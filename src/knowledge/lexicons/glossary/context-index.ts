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
  readonly #postings: Tally;
  readonly #mean: number;

  constructor(library: readonly ContextKnowledge[]) {
    const tally = new Tally();
    this.#lengths = library.map((context, doc) => {
      describe(context, tally);
      return tally.close(doc);
    });
    this.#ids = library.map(({ id }) => id);
    this.#mean =
      this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, library.length);
    this.#postings = tally;
  }

  /** The contexts whose descriptions fit a text best. */
  best(text: string, most: number): readonly Fit[] {
    const scores = new Map<number, { score: number; word: string; gain: number; shared: number }>();
    for (const word of new Set(tellingRoots(text))) {
      const { docs, weights } = this.#postings.of(word);
      const rarity = Math.log(1 + (this.#ids.length - docs.length + 0.5) / (docs.length + 0.5));
      for (const [i, doc] of docs.entries()) {
        const weight = weights[i] ?? 0;
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

// `placedAt` is two words, `HTTPServer` one.
const TOKEN = /[A-Z]*[a-z]+|[A-Z]+/g;

/** The root of a word that tells something, or undefined. */
function tellingRoot(token: string): string | undefined {
  const word = token.toLowerCase();
  return word.length > 2 && !GRAMMAR.has(word) ? root(word) : undefined;
}

function tellingRoots(text: string): readonly string[] {
  return (text.match(TOKEN) ?? []).map(tellingRoot).filter((one) => one !== undefined);
}

/** Where a root is told, and how much it counts there. */
interface Postings {
  readonly docs: number[];
  readonly weights: number[];
}

const NOWHERE: Postings = { docs: [], weights: [] };

/** Weighs the roots of one description after the other. All that the library says goes through here. */
class Tally {
  /** By word as written; a word that tells nothing has none. */
  readonly #roots = new Map<string, Weighed | undefined>();
  readonly #byRoot = new Map<string, Weighed>();
  #touched: Weighed[] = [];

  of(found: string): Postings {
    return this.#byRoot.get(found)?.postings ?? NOWHERE;
  }

  add(text: string, weight: number): void {
    for (const token of text.match(TOKEN) ?? []) {
      const known = this.#roots.get(token);
      const weighed = known ?? (this.#roots.has(token) ? undefined : this.#meet(token));
      if (weighed === undefined) continue;
      if (weighed.weight === 0) this.#touched.push(weighed);
      weighed.weight += weight;
    }
  }

  /** Ends a description; gives the sum of its weights. */
  close(doc: number): number {
    let length = 0;
    for (const weighed of this.#touched) {
      weighed.postings.docs.push(doc);
      weighed.postings.weights.push(weighed.weight);
      length += weighed.weight;
      weighed.weight = 0;
    }
    this.#touched = [];
    return length;
  }

  #meet(token: string): Weighed | undefined {
    const found = tellingRoot(token);
    const weighed =
      found === undefined
        ? undefined
        : (this.#byRoot.get(found) ?? { weight: 0, postings: { docs: [], weights: [] } });
    if (found !== undefined && weighed !== undefined) this.#byRoot.set(found, weighed);
    this.#roots.set(token, weighed);
    return weighed;
  }
}

interface Weighed {
  /** In the description that is open. */
  weight: number;
  readonly postings: Postings;
}

// Names and purpose say most; fields, events and reasons add the vocabulary around them.
function describe(context: ContextKnowledge, tally: Tally): void {
  const add = (text: string, weight: number): void => tally.add(text, weight);
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
}
