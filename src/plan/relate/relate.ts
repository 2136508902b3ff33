import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { ContextKnowledge } from '../../knowledge/context.ts';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import { supportFromLibrary } from './from-library.ts';
import { supportFromStories } from './from-stories.ts';
import { supportFromText } from './from-text.ts';
import { keepSparse } from './keep-sparse.ts';
import type { Relation } from './relation.ts';

/** How the contexts of a brief depend on each other, the best supported first; sparse, connected, no ring of calls. */
export function relate(
  requirements: Requirements,
  contexts: readonly FittedContext[],
  library: readonly ContextKnowledge[] = CONTEXTS,
): readonly Relation[] {
  const known = libraryLexicon(library).contexts;
  const support = [
    ...supportFromText(requirements, contexts),
    ...supportFromStories(requirements, contexts),
    ...supportFromLibrary(contexts, known),
  ];
  return keepSparse(contexts, support, known, centrality(requirements, contexts));
}

/** How much of the brief each context takes up, from 0 to 1. */
function centrality(
  requirements: Requirements,
  contexts: readonly FittedContext[],
): ReadonlyMap<string, number> {
  const weights = new Map(
    requirements.concepts.map(({ name, weight }) => [name, Math.min(weight, 6)]),
  );
  return new Map(
    contexts.map(({ id, concepts }) => {
      const sum = concepts.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
      return [id, Math.min(1, sum / 6)];
    }),
  );
}
