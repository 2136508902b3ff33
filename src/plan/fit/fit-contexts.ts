import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { ContextKnowledge } from '../../knowledge/context.ts';
import { CONTEXTS } from '../../knowledge/contexts/index.ts';
import { libraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { isThin } from './brief-size.ts';
import { choose } from './choose.ts';
import { completeThin } from './complete-thin.ts';
import { contextOf } from './fitted.ts';
import type { FittedContext } from './fitted-context.ts';
import { possibleParts } from './possible-parts.ts';

/** The bounded contexts that a brief asks for: its own salient things and activities, each enriched by the library. */
export function fitContexts(
  requirements: Requirements,
  library: readonly ContextKnowledge[] = CONTEXTS,
): readonly FittedContext[] {
  const lexicon = libraryLexicon(library);
  const { brief } = requirements;
  const { candidates, scene } = possibleParts(requirements, lexicon);
  const choices = choose(candidates, scene);
  // Something must be built even where the brief says next to nothing.
  const kept =
    choices.length > 0
      ? choices
      : candidates.slice(0, 1).map((candidate) => ({ candidate, logit: 0, sides: [] }));
  const contexts = unique(kept.map((choice, i) => contextOf(choice, lexicon, i)));
  return isThin(brief) && !scene.lists ? completeThin(contexts, lexicon) : contexts;
}

function unique(contexts: readonly FittedContext[]): readonly FittedContext[] {
  const seen = new Set<string>();
  return contexts.filter(({ id }) => !seen.has(id) && seen.add(id));
}
