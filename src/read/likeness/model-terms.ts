import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../knowledge/lexicons/glossary/english-words.ts';
import { wordThing } from '../../knowledge/lexicons/glossary/thing-key.ts';
import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';

/** Words that must meet: groups of alternatives, each alternative one or more keys in a row. */
export type Turn = readonly (readonly (readonly string[])[])[];

export interface PartTerms {
  /** Every word of its names and turns, with how much it tells this part from the others of the model, 0 to 1. */
  readonly words: ReadonlyMap<string, number>;
  /** Its name first, then its other names; each as keys. */
  readonly names: readonly (readonly string[])[];
  readonly turns: readonly Turn[];
}

const keys = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '')
    .map(wordThing);

const terms = new WeakMap<ReferenceModel, ReadonlyMap<string, PartTerms>>();

/** What each part of a model is called and how people speak of it, made ready for matching. */
export function partTermsOf(model: ReferenceModel): ReadonlyMap<string, PartTerms> {
  const known = terms.get(model) ?? build(model);
  terms.set(model, known);
  return known;
}

function build(model: ReferenceModel): ReadonlyMap<string, PartTerms> {
  const parts = Object.entries(model.parts);
  const words = parts.map(
    ([name, { also, told }]) =>
      new Set(keys(`${name} ${also} ${told}`).filter((key) => !GRAMMAR.has(key))),
  );
  const shared = new Map<string, number>();
  for (const set of words) for (const key of set) shared.set(key, (shared.get(key) ?? 0) + 1);
  return new Map(
    parts.map(([name, { also, told }], at) => [
      name,
      {
        names: [name, ...also.split(',')].map(keys).filter(({ length }) => length > 0),
        turns: told.split('|').map(turnOf),
        words: new Map([...(words[at] ?? [])].map((key) => [key, 1 / (shared.get(key) ?? 1)])),
      },
    ]),
  );
}

function turnOf(turn: string): Turn {
  return turn
    .split('+')
    .map((group) =>
      group
        .split('/')
        .map(keys)
        .filter(({ length }) => length > 0),
    )
    .filter(({ length }) => length > 0);
}

// Words that say nothing of any kind of system.
const GRAMMAR: ReadonlySet<string> = new Set(
  [...ADVERBS, ...AUXILIARIES, ...CONJUNCTIONS, ...DETERMINERS, ...PREPOSITIONS, ...PRONOUNS].map(
    wordThing,
  ),
);

/** How much a key of a model says of it: the words of the trade most, turns of phrase least. */
export function weightedKeys(model: ReferenceModel): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const key of keys(text))
      if (!GRAMMAR.has(key)) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  };
  add(`${model.words} ${model.title}`, 2);
  for (const [name, { also, told }] of Object.entries(model.parts)) {
    add(`${name} ${also}`, 1.5);
    add(told, 0.7);
  }
  return weights;
}
