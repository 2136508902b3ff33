import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { wordsOf } from '../../util/names.ts';
import type { Candidate } from './candidates.ts';
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
  const name = candidate.called;
  const own = candidate.told || name !== candidate.name ? name : candidate.term;
  const all = [candidate, ...sides].flatMap(({ concepts }) => concepts);
  return {
    ...named(
      name,
      own,
      fits(candidate, lexicon) ? candidate.knowledge : undefined,
      lexicon,
      at,
      candidate.listed,
    ),
    concepts: [...new Set(all.map(({ name }) => name))],
    mentions: [candidate, ...sides].flatMap(({ mentions }) => mentions),
    ...(candidate.part ? { usual: candidate.part.of } : {}),
    confidence: candidate.listed ? 0.95 : confidenceOf(logit),
    because: candidate.term,
  };
}

// A mere hint lends its fields and commands only where it keeps a thing of that name.
function fits({ name, knowledge, means }: Candidate, lexicon: LibraryLexicon): boolean {
  if (means !== 'hint') return true;
  const known = lexicon.contexts.get(knowledge ?? '');
  const said = [knowledge ?? '', ...Object.keys(known?.entities ?? {})]
    .flatMap((one) => wordsOf(one))
    .map((word) => keyOf(word));
  return said.includes(keyOf(name).split(' ').at(-1) ?? '');
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
    mentions: [],
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
  asWritten = false,
): Pick<FittedContext, 'id' | 'title' | 'knowledge' | 'entities' | 'generic'> {
  const id =
    kebab(name, asWritten) ??
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
