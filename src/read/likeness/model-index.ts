import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';
import { weightedKeys } from './model-terms.ts';

/** Which models have a key. Plain data, so that the build can work it out beforehand. */
export interface ModelIndex {
  /** Key → the places in the list of the models that have it, each followed by how much it says of that model. */
  readonly postings: Readonly<Record<string, readonly number[]>>;
  /** Of each model: the length of its vector of keys. */
  readonly lengths: readonly number[];
}

export interface Resemblance {
  readonly model: ReferenceModel;
  /** Cosine of the words of the brief and of the model, 0 to 1. */
  readonly score: number;
}

/** The models that a brief resembles, the likest first. `counts`: how often the brief has each key. */
export function resembling(
  counts: ReadonlyMap<string, number>,
  models: readonly ReferenceModel[],
  index: ModelIndex,
): readonly Resemblance[] {
  const scores = new Map<number, number>();
  let length = 0;
  for (const [key, count] of counts) {
    const found = postingsOf(key, index);
    if (!found) continue;
    const rare = rarityOf(found, index);
    const own = (1 + Math.log(count)) * rare;
    length += own * own;
    for (let i = 0; i < found.length; i += 2) {
      const [model = 0, weight = 0] = [found[i], found[i + 1]];
      scores.set(model, (scores.get(model) ?? 0) + own * (weight * rare));
    }
  }
  return [...scores]
    .flatMap(([at, score]): readonly Resemblance[] => {
      const model = models[at];
      return model ? [{ model, score: score / Math.sqrt(length) / (index.lengths[at] ?? 1) }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.model.id < b.model.id ? -1 : 1));
}

/** How rare a key is among the models: 0 where it stands in all or none of them, about 6 where it stands in one. */
export function rarityIn(index: ModelIndex): (key: string) => number {
  return (key) => {
    const found = postingsOf(key, index);
    return found === undefined ? 0 : rarityOf(found, index);
  };
}

export function indexOf(models: readonly ReferenceModel[]): ModelIndex {
  const postings = new Map<string, number[]>();
  for (const [at, model] of models.entries()) {
    for (const [key, weight] of weightedKeys(model)) {
      const found = postings.get(key);
      if (found) found.push(at, weight);
      else postings.set(key, [at, weight]);
    }
  }
  const squares = models.map(() => 0);
  for (const found of postings.values()) {
    const rare = rarity(found.length / 2, models.length);
    for (let i = 0; i < found.length; i += 2) {
      const [model = 0, weight = 0] = [found[i], found[i + 1]];
      squares[model] = (squares[model] ?? 0) + (weight * rare) ** 2;
    }
  }
  return { postings: Object.fromEntries(postings), lengths: squares.map(Math.sqrt) };
}

function postingsOf(key: string, { postings }: ModelIndex): readonly number[] | undefined {
  return Object.hasOwn(postings, key) ? postings[key] : undefined;
}

function rarityOf(found: readonly number[], { lengths }: ModelIndex): number {
  return rarity(found.length / 2, lengths.length);
}

// A word that half of all models have says little of any.
function rarity(models: number, of: number): number {
  return Math.log(1 + of / models);
}
