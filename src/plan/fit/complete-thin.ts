import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { contextAssumed } from './fitted.ts';
import type { FittedContext } from './fitted-context.ts';

/** A brief of a few words names one part of a system; as many as this are drawn. */
const ENOUGH = 3;

/**
 * Adds what the named parts of a very short brief cannot work without: those they ask and wait for, as the library knows
 * them. They are marked as assumed.
 */
export function completeThin(
  contexts: readonly FittedContext[],
  lexicon: LibraryLexicon,
): readonly FittedContext[] {
  const known = new Set(contexts.flatMap(({ id, knowledge }) => [id, knowledge ?? id]));
  const needed = contexts.flatMap(({ knowledge }) =>
    (lexicon.contexts.get(knowledge ?? '')?.neighbours ?? []).filter(({ how }) => how === 'calls'),
  );
  const added: FittedContext[] = [];
  for (const { context, because } of needed) {
    if (contexts.length + added.length >= ENOUGH) break;
    if (known.has(context) || !lexicon.contexts.has(context)) continue;
    known.add(context);
    added.push(contextAssumed(context, because, lexicon));
  }
  return [...contexts, ...added];
}
