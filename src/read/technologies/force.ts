import type { Force } from '../../blueprint/requirements/requirements.ts';
import { COULD, MUST } from '../../knowledge/lexicons/polarity.ts';
import { clauseHead } from './clause-head.ts';
import { COMMA, JOIN } from './lists.ts';
import type { Mention } from './mention.ts';

/** How far around a thing its clause is looked for. */
const CONTEXT = 64;

/** The force of the clause that a mention stands in; a member of a list has the force of the list. */
export function forceOf(text: string, mentions: readonly Mention[], i: number): Force {
  const mention = mentions[i];
  if (!mention) return 'should';
  const link = i > 0 ? text.slice(mentions[i - 1]?.end ?? 0, mention.start) : '-';
  const before = text.slice(Math.max(0, mention.start - CONTEXT), mention.start);
  const head = clauseHead(before);
  const tail =
    text.slice(mention.end, mention.end + CONTEXT).split(/[,;。、()\u2014]|\.\s/u)[0] ?? '';
  const clause = `${head} ${text.slice(mention.start, mention.end)} ${tail}`;
  if (COULD.some((r) => r.test(clause))) return 'could';
  if (MUST.some((r) => r.test(clause))) return 'must';
  return JOIN.test(link) || COMMA.test(link) ? forceOf(text, mentions, i - 1) : 'should';
}
