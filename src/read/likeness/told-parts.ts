import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';
import type { Clause } from './gloss.ts';
import { partTermsOf, type Turn } from './model-terms.ts';

/** A part of a model, as far as a brief speaks of it. */
export interface ToldPart {
  readonly name: string;
  /** How often one of its names stands in the brief, and whether the first of them does. */
  readonly named: number;
  readonly byName: boolean;
  /** How many of its turns of phrase the brief has. */
  readonly told: number;
  /** How much of what belongs to it stands together in one clause, though no turn does; telling words count most. */
  readonly hint: number;
  /** Where, in the normalised brief. */
  readonly mentions: readonly (readonly [start: number, end: number])[];
}

/** The words of a turn must meet within this many. */
const REACH = 10;

/** The parts of a model that a brief speaks of. */
export function toldParts(
  model: ReferenceModel,
  clauses: readonly Clause[],
  rarity: (key: string) => number,
): readonly ToldPart[] {
  return [...partTermsOf(model)].flatMap(([name, { names, turns, words }]): readonly ToldPart[] => {
    const hits = names.map((keys) => clauses.flatMap((clause) => rowsIn(clause, keys)));
    const phrases = turns.flatMap((turn) => firstOf(clauses, turn));
    const hinted = hintIn(clauses, words, rarity);
    const said = [...hits.flat(), ...phrases];
    const mentions = said.length > 0 ? said : hinted.hint > 0 ? [hinted.span] : [];
    if (mentions.length === 0) return [];
    return [
      {
        name,
        named: new Set(hits.flat().map(([start]) => start)).size,
        byName: (hits[0]?.length ?? 0) > 0,
        told: phrases.length,
        hint: Math.round(hinted.hint * 100) / 100,
        mentions,
      },
    ];
  });
}

function firstOf(clauses: readonly Clause[], turn: Turn): readonly Span[] {
  for (const clause of clauses) {
    const found = turnIn(clause, turn);
    if (found.length > 0) return found;
  }
  return [];
}

// The clause in which most of the words of a part meet; the span is that of its most telling word.
function hintIn(
  clauses: readonly Clause[],
  words: ReadonlyMap<string, number>,
  rarity: (key: string) => number,
): { readonly hint: number; readonly span: Span } {
  let best = { hint: 0, span: [0, 0] as Span };
  for (const clause of clauses) {
    const seen = new Set<string>();
    let sum = 0;
    let most = 0;
    let span: Span = [0, 0];
    for (const { key, start, end } of clause.words) {
      const own = words.get(key);
      if (own === undefined || seen.has(key)) continue;
      seen.add(key);
      const gain = own * rarity(key);
      sum += gain;
      if (gain > most) [most, span] = [gain, [start, end]];
    }
    if (sum > best.hint) best = { hint: sum, span };
  }
  return best;
}

type Span = readonly [start: number, end: number];

function rowsIn(clause: Clause, keys: readonly string[]): readonly Span[] {
  return startsOf(clause, keys).map((at) => spanOf(clause, at, keys));
}

/** Where the keys stand in a row. */
function startsOf({ words, places }: Clause, keys: readonly string[]): readonly number[] {
  const starts = places.get(keys[0] ?? '') ?? NOWHERE;
  return keys.length === 1
    ? starts
    : starts.filter((at) => keys.every((key, i) => words[at + i]?.key === key));
}

const NOWHERE: readonly number[] = [];

function spanOf({ words }: Clause, at: number, keys: readonly string[]): Span {
  return [words[at]?.start ?? 0, words[at + keys.length - 1]?.end ?? 0];
}

// Every group must be found, the whole within reach of its first.
function turnIn(clause: Clause, turn: Turn): readonly Span[] {
  const places: (readonly number[])[] = [];
  for (const group of turn) {
    const found = group.flatMap((keys) => startsOf(clause, keys));
    if (found.length === 0) return [];
    places.push(found);
  }
  const [first = [], ...rest] = places;
  for (const at of first) {
    const taken = new Set([at]);
    const whole = rest.every((options) => {
      const near = nearest(options, at, taken);
      if (near !== undefined) taken.add(near);
      return near !== undefined;
    });
    if (!whole) continue;
    const words = [...taken].map((one) => clause.words[one]);
    return [
      [
        Math.min(...words.map((word) => word?.start ?? 0)),
        Math.max(...words.map((word) => word?.end ?? 0)),
      ],
    ];
  }
  return [];
}

function nearest(
  options: readonly number[],
  at: number,
  taken: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  for (const one of options) {
    if (taken.has(one) || Math.abs(one - at) > REACH) continue;
    if (best === undefined || Math.abs(one - at) < Math.abs(best - at)) best = one;
  }
  return best;
}
