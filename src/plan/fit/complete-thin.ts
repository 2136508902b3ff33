import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { contextAssumed } from './fitted.ts';
import type { FittedContext } from './fitted-context.ts';

/** A brief of a few words names one part of a system; as many as this are drawn. */
const ENOUGH = 3;
/** A platform that rents itself out has more parts that go without saying. */
const PLATFORM = 5;

/** What comes along with a context, beyond what it calls. */
const COMPANY: Readonly<
  Record<string, readonly { readonly context: string; readonly because: string }[]>
> = {
  tenant: [
    { context: 'identity-access', because: 'People of each tenant sign in with their own roles.' },
    { context: 'subscription', because: 'A tenant uses what its plan includes.' },
    {
      context: 'subscription-invoice',
      because: 'Tenants are billed for their plan and their use.',
    },
    { context: 'notification', because: 'Tenants are told of changes to their account and plan.' },
  ],
};

/**
 * Adds what the named parts of a very short brief cannot work without: those they ask and wait for, as the library knows
 * them. They are marked as assumed.
 */
export function completeThin(
  contexts: readonly FittedContext[],
  lexicon: LibraryLexicon,
): readonly FittedContext[] {
  const known = new Set(contexts.flatMap(({ id, knowledge }) => [id, knowledge ?? id]));
  const needed = contexts.flatMap(({ knowledge }) => [
    ...(COMPANY[knowledge ?? ''] ?? []),
    ...(lexicon.contexts.get(knowledge ?? '')?.neighbours ?? []).filter(
      ({ how }) => how === 'calls',
    ),
  ]);
  const enough = contexts.some(({ knowledge }) => COMPANY[knowledge ?? '']) ? PLATFORM : ENOUGH;
  const added: FittedContext[] = [];
  for (const { context, because } of needed) {
    if (contexts.length + added.length >= enough) break;
    if (known.has(context) || !lexicon.contexts.has(context)) continue;
    known.add(context);
    added.push(contextAssumed(context, because, lexicon));
  }
  return [...contexts, ...added];
}
