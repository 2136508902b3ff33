import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { ContextKnowledge } from '../../knowledge/context.ts';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import { supportFromLibrary } from './from-library.ts';
import { supportFromModels } from './from-models.ts';
import { supportFromStories } from './from-stories.ts';
import { placesOf, supportFromText } from './from-text.ts';
import { keepSparse } from './keep-sparse.ts';
import type { Support } from './pair-support.ts';
import { rankPairs } from './rank-pairs.ts';
import type { Relation } from './relation.ts';

/** How the contexts of a brief depend on each other, the best supported first; sparse, connected, no ring of calls. */
export function relate(
  requirements: Requirements,
  contexts: readonly FittedContext[],
  library: readonly ContextKnowledge[] = CONTEXTS,
): readonly Relation[] {
  const known = libraryLexicon(library).contexts;
  const support = supportOf(requirements, contexts, known);
  return keepSparse(contexts, rankPairs(contexts, support, known), known);
}

/** Everything that speaks for a relation between two of the contexts. */
export function supportOf(
  requirements: Requirements,
  contexts: readonly FittedContext[],
  known: ReadonlyMap<string, ContextKnowledge>,
): readonly Support[] {
  return [
    ...supportFromText(requirements.brief, placesOf(contexts)),
    ...supportFromStories(requirements, contexts),
    ...supportFromModels(contexts),
    ...supportFromLibrary(contexts, known),
  ];
}
