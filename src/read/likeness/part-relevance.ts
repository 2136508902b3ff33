import type { PartRelevance } from '../../blueprint/requirements/requirements.ts';
import type { Clause } from './gloss.ts';
import { type PartIndex, postingsOf } from './part-index.ts';

/** How soon a less likely part of a clause stops counting, as a share of the likeliest one's score. */
const SPREAD = 0.2;
/** Clauses that resemble fewer parts say nothing. */
const FEW = 5;
const LEAST = 0.05;

/**
 * How much the clauses of a brief sound like parts of some name, whatever kind of system they belong to: people speak of
 * an invoice in much the same words everywhere. About 1 for each clause that a name explains best.
 */
export function partRelevance(
  clauses: readonly Clause[],
  index: PartIndex,
): readonly PartRelevance[] {
  const sums = new Map<number, number>();
  const unpacked = new Map<string, Postings>();
  for (const clause of clauses) {
    const scores = scoresOf(clause, index, unpacked);
    if (scores.size < FEW) continue;
    const top = Math.max(...scores.values());
    for (const [place, score] of scores) {
      const share = Math.exp((score / top - 1) / SPREAD);
      sums.set(place, (sums.get(place) ?? 0) + share);
    }
  }
  return [...sums]
    .filter(([, relevance]) => relevance >= LEAST)
    .flatMap(([place, relevance]) =>
      (index.names[place] ?? []).map((name) => ({
        name,
        relevance: Math.round(relevance * 1000) / 1000,
      })),
    );
}

type Postings = ReturnType<typeof postingsOf>;

/** By place of a group of names: how much a clause speaks for it. A brief says the same word in many clauses. */
function scoresOf(
  clause: Clause,
  index: PartIndex,
  unpacked: Map<string, Postings>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const word of clause.places.keys()) {
    const postings = unpacked.get(word) ?? postingsOf(index, word);
    unpacked.set(word, postings);
    const rarity = rarityOf(index, postings);
    for (const [place, weight] of postings)
      scores.set(place, (scores.get(place) ?? 0) + weight * rarity);
  }
  return scores;
}

function rarityOf({ names, total }: PartIndex, postings: Postings): number {
  const spread = postings.reduce((sum, [place]) => sum + (names[place]?.length ?? 0), 0);
  return spread === 0 ? 0 : Math.log(total / spread);
}
