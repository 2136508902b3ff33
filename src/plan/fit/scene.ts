import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { isThin } from './brief-size.ts';
import type { Candidate } from './candidates.ts';
import type { Relevance } from './naming.ts';
import type { Scene } from './salience.ts';

/** What a brief is like as a whole. */
export function sceneOf(
  brief: string,
  candidates: readonly Candidate[],
  lexicon: LibraryLexicon,
  likeness: number,
  relevance: Relevance,
): Scene {
  const industries = new Map<string, number>();
  for (const { knowledge, means, weight } of candidates) {
    const industry = lexicon.contexts.get(knowledge ?? '')?.industry;
    if (!industry) continue;
    const counts = means === 'hint' ? 0.3 : 1;
    industries.set(industry, (industries.get(industry) ?? 0) + counts * Math.min(3, weight));
  }
  return {
    brief,
    lexicon,
    most: Math.max(1, ...candidates.map(({ weight }) => Math.min(6, weight))),
    thin: isThin(brief),
    lists: candidates.filter(({ listed }) => listed).length >= 3,
    industries,
    likeness,
    relevance,
  };
}
