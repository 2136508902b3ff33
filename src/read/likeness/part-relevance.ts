import type { PartRelevance } from '../../blueprint/requirements/requirements.ts';
import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';
import type { Clause } from './gloss.ts';
import { partTermsOf } from './model-terms.ts';

/** What a part is called beside its usual name counts less. */
const OTHER_NAME = 0.4;
/** How soon a less likely part of a clause stops counting, as a share of the likeliest one's score. */
const SPREAD = 0.2;
/** Clauses that resemble fewer parts say nothing. */
const FEW = 5;
const LEAST = 0.05;

interface Index {
  /** By key of a word: the names of parts that it speaks for, and how much. */
  readonly postings: ReadonlyMap<string, readonly (readonly [name: string, weight: number])[]>;
  readonly rarity: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly ReferenceModel[], Index>();

/**
 * How much the clauses of a brief sound like parts of some name, whatever kind of system they belong to: people speak of
 * an invoice in much the same words everywhere. About 1 for each clause that a name explains best.
 */
export function partRelevance(
  clauses: readonly Clause[],
  models: readonly ReferenceModel[],
): readonly PartRelevance[] {
  const index = indexes.get(models) ?? indexOf(models);
  indexes.set(models, index);
  const sums = new Map<string, number>();
  for (const clause of clauses) {
    const scores = scoresOf(clause, index);
    if (scores.size < FEW) continue;
    const top = Math.max(...scores.values());
    for (const [name, score] of scores) {
      const share = Math.exp((score / top - 1) / SPREAD);
      sums.set(name, (sums.get(name) ?? 0) + share);
    }
  }
  return [...sums]
    .filter(([, relevance]) => relevance >= LEAST)
    .map(([name, relevance]) => ({ name, relevance: Math.round(relevance * 1000) / 1000 }));
}

function scoresOf(clause: Clause, { postings, rarity }: Index): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const word of clause.places.keys()) {
    const rare = rarity.get(word) ?? 0;
    for (const [name, weight] of postings.get(word) ?? [])
      scores.set(name, (scores.get(name) ?? 0) + weight * rare);
  }
  return scores;
}

function indexOf(models: readonly ReferenceModel[]): Index {
  const bags = bagsOf(models);
  const spread = new Map<string, number>();
  for (const bag of bags.values())
    for (const word of bag.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarity = new Map([...spread].map(([word, names]) => [word, Math.log(bags.size / names)]));
  const postings = new Map<string, [string, number][]>();
  for (const [name, bag] of bags) {
    const weights = [...bag].map(
      ([word, count]) => [word, Math.log(1 + count) * (rarity.get(word) ?? 0)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    // The root favours names that many kinds of system have, as a fair guess does.
    for (const [word, weight] of weights) {
      const entry: [string, number] = [name, weight / Math.sqrt(length)];
      const found = postings.get(word);
      if (found) found.push(entry);
      else postings.set(word, [entry]);
    }
  }
  return { postings, rarity };
}

/** The words with which parts of each name are spoken of, with how often. */
function bagsOf(
  models: readonly ReferenceModel[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bags = new Map<string, Map<string, number>>();
  for (const { names, turns } of models.flatMap((model) => [...partTermsOf(model).values()])) {
    const said = new Set(turns.flat(3));
    const called = new Set(names.flat());
    for (const [at, name] of names.map((keys) => keys.join(' ')).entries()) {
      const bag = bags.get(name) ?? new Map<string, number>();
      bags.set(name, bag);
      for (const word of [...said, ...called])
        bag.set(word, (bag.get(word) ?? 0) + (at === 0 ? 1 : OTHER_NAME));
    }
  }
  return bags;
}
