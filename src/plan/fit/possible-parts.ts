import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { attachParts } from './attach-parts.ts';
import { candidatesOf } from './candidates.ts';
import { type NamedCandidate, nameCandidate } from './naming.ts';
import type { Scene } from './salience.ts';
import { sceneOf } from './scene.ts';
import { clearness, usualParts } from './usual-parts.ts';

/** Everything that may become a context of a brief, named, and the brief as a whole to judge it against. */
export function possibleParts(
  { brief, concepts, likenesses, relevances }: Requirements,
  lexicon: LibraryLexicon,
): { readonly candidates: readonly NamedCandidate[]; readonly scene: Scene } {
  const relevance = new Map(relevances.map(({ name, relevance }) => [name, relevance]));
  const candidates = attachParts(
    candidatesOf(concepts, lexicon),
    usualParts(likenesses),
    brief,
    lexicon,
  ).map((candidate) => nameCandidate(candidate, lexicon, relevance));
  return {
    candidates,
    scene: sceneOf(brief, candidates, lexicon, clearness(likenesses), relevance),
  };
}
