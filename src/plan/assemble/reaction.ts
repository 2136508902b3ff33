import type { CommandKnowledge } from '../../knowledge/context.ts';
import { wordsOf } from '../../util/names.ts';
import { creatorOf, type DraftContext, rootOf } from './draft.ts';

export interface Reaction {
  readonly name: string;
  /** Present where the context has no such command yet. */
  readonly command?: CommandKnowledge;
}

/** Words in an event that undo or end something, with the verbs that answer them, best first. */
const ENDINGS: readonly (readonly [event: RegExp, verbs: readonly string[]])[] = [
  [
    /(cancel|withdraw|void|revok|abort|releas)/,
    ['release', 'cancel', 'void', 'refund', 'revoke', 'withdraw'],
  ],
  [/(expir|lapse|timed)/, ['expire', 'release', 'lapse', 'close', 'cancel']],
  [
    /(fail|reject|declin|denied|refus|overdue|bounce)/,
    ['reject', 'cancel', 'fail', 'suspend', 'block', 'release'],
  ],
  [
    /(complet|deliver|clos|settl|resolv|finish|end)/,
    ['complete', 'close', 'settle', 'finish', 'release', 'confirm'],
  ],
  [
    /(paid|captur|authoris|approv|confirm|accept|verif)/,
    ['confirm', 'approve', 'activate', 'accept', 'complete', 'release'],
  ],
];

/** Contexts that take note of what others do: every event is a new entry for them. */
const TAKES_NOTE: ReadonlySet<string> = new Set([
  'messaging',
  'tracking',
  'telemetry',
  'document',
  'campaign',
  'survey',
  'ledger',
  'payment',
]);

/**
 * The command with which `to` answers an event of `from`. Where the two already depend on each other
 * the other way round, the answer only takes note, so that no event can call itself back for ever.
 */
export function reactionTo(event: string, from: DraftContext, to: DraftContext): Reaction {
  const words = wordsOf(event).join(' ');
  const creator = creatorOf(to);
  const archetype = to.knowledge?.archetype ?? '';
  const ending = ENDINGS.find(([pattern]) => pattern.test(words));
  const verbs = TAKES_NOTE.has(archetype) ? [] : (ending?.[1] ?? []);
  const answer = verbs.flatMap(
    (verb) =>
      Object.keys(to.commands).find(
        (name) => name.startsWith(verb) && !to.commands[name]?.creates,
      ) ?? [],
  )[0];
  const isUndoing = ending !== undefined && ENDINGS.indexOf(ending) < 3;
  if (answer && (isUndoing || creator === undefined)) return { name: answer };
  if (isAnsweredBy(from, to)) return answer ? { name: answer } : noteOf(event, to);
  const starts = creator !== undefined && (!isUndoing || TAKES_NOTE.has(archetype));
  return starts ? { name: creator } : noteOf(event, to);
}

/** Whether `from` reacts to `to` already, or calls it: then a creation here could start the circle again. */
function isAnsweredBy(from: DraftContext, to: DraftContext): boolean {
  return (
    Object.keys(from.on).some((event) => event.startsWith(`${to.id}.`)) ||
    from.calls.some((call) => call.to.startsWith(`${to.id}.`))
  );
}

/** Nothing but taking note. */
function noteOf(event: string, to: DraftContext): Reaction {
  return { name: `record${event}`, command: { on: rootOf(to) } };
}
