import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';
import { weightedKeys } from './model-terms.ts';

export interface Resemblance {
  readonly model: ReferenceModel;
  /** Cosine of the words of the brief and of the model, 0 to 1. */
  readonly score: number;
}

interface Indexed {
  readonly postings: ReadonlyMap<string, readonly (readonly [model: number, weight: number])[]>;
  readonly lengths: readonly number[];
}

const indexes = new WeakMap<readonly ReferenceModel[], Indexed>();

/** The models that a brief resembles, the likest first. `counts`: how often the brief has each key. */
export function resembling(
  counts: ReadonlyMap<string, number>,
  models: readonly ReferenceModel[],
): readonly Resemblance[] {
  const index = indexes.get(models) ?? indexOf(models);
  indexes.set(models, index);
  const scores = new Map<number, number>();
  let length = 0;
  for (const [key, count] of counts) {
    const found = index.postings.get(key);
    if (!found) continue;
    const own = (1 + Math.log(count)) * rarity(found.length, models.length);
    length += own * own;
    for (const [model, weight] of found) scores.set(model, (scores.get(model) ?? 0) + own * weight);
  }
  return [...scores]
    .flatMap(([at, score]): readonly Resemblance[] => {
      const model = models[at];
      return model ? [{ model, score: score / Math.sqrt(length) / (index.lengths[at] ?? 1) }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.model.id < b.model.id ? -1 : 1));
}

/** How rare a key is among the models: 0 where it stands in all or none of them, about 6 where it stands in one. */
export function rarityIn(models: readonly ReferenceModel[]): (key: string) => number {
  const index = indexes.get(models) ?? indexOf(models);
  indexes.set(models, index);
  return (key) => {
    const found = index.postings.get(key)?.length;
    return found === undefined ? 0 : rarity(found, models.length);
  };
}

// A word that half of all models have says little of any.
function rarity(models: number, of: number): number {
  return Math.log(1 + of / models);
}

function indexOf(models: readonly ReferenceModel[]): Indexed {
  const postings = new Map<string, [number, number][]>();
  for (const [at, model] of models.entries()) {
    for (const [key, weight] of weightedKeys(model)) {
      const found = postings.get(key);
      if (found) found.push([at, weight]);
      else postings.set(key, [[at, weight]]);
    }
  }
  const squares = models.map(() => 0);
  for (const found of postings.values()) {
    const rare = rarity(found.length, models.length);
    for (const entry of found) {
      entry[1] *= rare;
      squares[entry[0]] = (squares[entry[0]] ?? 0) + entry[1] ** 2;
    }
  }
  return { postings, lengths: squares.map(Math.sqrt) };
}
