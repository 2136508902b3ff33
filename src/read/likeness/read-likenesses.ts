import type { Likeness, PartRelevance } from '../../blueprint/requirements/requirements.ts';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';
import type { SegmentedBrief } from '../text/segmented-brief.ts';
import { type Clause, glossOf } from './gloss.ts';
import { rarityIn, resembling } from './model-index.ts';
import type { PartIndex } from './part-index.ts';
import { partRelevance } from './part-relevance.ts';
import { referenceIndex, referencePartIndex } from './reference-index.ts';
import { toldParts } from './told-parts.ts';

/** So many kinds of system a brief is compared with part by part. */
const CLOSE_LOOK = 8;

/** A brief of fewer words that any kind of system knows says too little to compare. */
const TELLING = 14;

/** The kinds of system that a brief resembles, the likest first, with the parts of each that it speaks of. */
export function readLikenesses(text: SegmentedBrief): readonly Likeness[] {
  const clauses = glossOf(text, libraryLexicon(CONTEXTS));
  const rarity = rarityIn(referenceIndex());
  const counts = countsOf(clauses);
  const telling = [...counts.keys()].filter((key) => rarity(key) > 0);
  if (telling.length < TELLING) return [];
  return resembling(counts, REFERENCE_MODELS, referenceIndex())
    .slice(0, CLOSE_LOOK)
    .map(({ model, score }) => ({
      model: model.id,
      score: Math.round(score * 1000) / 1000,
      parts: toldParts(model, clauses, rarity).map((part) => ({
        ...part,
        mentions: part.mentions.map(([start, end]) => text.span(start, end)),
      })),
    }));
}

/** What names of parts the clauses of a brief sound like. */
export function readRelevances(
  text: SegmentedBrief,
  index: PartIndex = referencePartIndex(),
): readonly PartRelevance[] {
  return partRelevance(glossOf(text, libraryLexicon(CONTEXTS)), index);
}

function countsOf(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of clauses.flatMap(({ words }) => words))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
