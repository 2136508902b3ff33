import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { Choice } from './choose.ts';
import type { FittedContext } from './fitted-context.ts';
import { kebab, pascal } from './names.ts';

/** Parts that every system may have; they keep the name that everybody knows. */
const GENERIC: ReadonlySet<string> = new Set([
  'identity-access',
  'identity-proofing',
  'notification',
  'audit',
  'search',
  'analytics',
  'reporting',
  'dashboard',
  'scheduling',
  'document',
  'workflow',
  'webhook',
  'tenant',
  'entitlement',
  'feature-flag',
  'consent',
  'archive',
  'data-export',
]);

/** The context that a chosen candidate becomes: named by the user's own noun, enriched by the library. */
export function contextOf(
  { candidate, logit, sides }: Choice,
  lexicon: LibraryLexicon,
  at: number,
): FittedContext {
  const own = candidate.told ? candidate.name : candidate.term;
  const all = [candidate, ...sides].flatMap(({ concepts }) => concepts);
  return {
    ...named(candidate.name, own, candidate.knowledge, lexicon, at),
    concepts: [...new Set(all.map(({ name }) => name))],
    confidence: candidate.listed ? 0.95 : confidenceOf(logit),
    because: candidate.term,
  };
}

function confidenceOf(logit: number): number {
  return Math.round((0.3 + 0.6 / (1 + Math.exp(-logit))) * 100) / 100;
}

/** A context that the brief does not name and its neighbour needs. */
export function contextAssumed(
  id: string,
  because: string,
  lexicon: LibraryLexicon,
): FittedContext {
  const plain = lexicon.plainName(id);
  return {
    ...named(plain, plain, id, lexicon, 0),
    concepts: [],
    confidence: 0.25,
    because,
    assumed: true,
  };
}

function named(
  name: string,
  title: string,
  knowledge: string | undefined,
  lexicon: LibraryLexicon,
  at: number,
): Pick<FittedContext, 'id' | 'title' | 'knowledge' | 'entities' | 'generic'> {
  const id =
    kebab(name) ??
    (knowledge ? kebab(lexicon.plainName(knowledge)) : undefined) ??
    `part-${at + 1}`;
  const known = knowledge ? Object.keys(lexicon.contexts.get(knowledge)?.entities ?? {}) : [];
  const own = pascal(id);
  const standsFor = known.some((entity) => own?.includes(entity) || entity.includes(own ?? '?'));
  return {
    id,
    title,
    ...(knowledge ? { knowledge } : {}),
    entities: [...new Set([...(own && !standsFor ? [own] : []), ...known])],
    ...(knowledge && GENERIC.has(knowledge) ? { generic: true } : {}),
  };
}
