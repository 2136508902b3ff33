import type { Force } from '../../blueprint/requirements/requirements.ts';
import { UNREFUSED_AFTER, UNREFUSED_BEFORE } from '../../knowledge/lexicons/not-refused.ts';
import {
  AVOIDED_AFTER,
  AVOIDED_BEFORE,
  AVOIDED_LAST,
  BUT_CHOSE,
  CONSIDERED,
  EXCEPT_AFTER,
  EXCEPT_BEFORE,
  FOREIGN_AFTER,
  GOING_AFTER,
  GOING_BEFORE,
  KEPT_AFTER,
  LEFT_AFTER,
  LEFT_BEFORE,
  LEFT_LAST,
  OLD_PHRASE,
  OLD_SYSTEM,
  PASSED_OVER_AFTER,
  PASSED_OVER_BEFORE,
  REFUSED_AFTER,
  REFUSED_BEFORE,
  REFUSED_LAST,
  SOFTENED,
} from '../../knowledge/lexicons/polarity.ts';
import { clauseHead } from './clause-head.ts';
import { forceOf } from './force.ts';
import type { Mention, Polarity } from './mention.ts';
import { isPassedOver } from './rivals.ts';
import { spread } from './spread.ts';
import { isTurnedDownByUs, labelOf, verdictOf } from './verdict.ts';

export interface Wish {
  readonly mention: Mention;
  readonly polarity: Polarity;
  readonly force: Force;
}

const CONTEXT = 64;

/** What a sentence wants of each thing that it mentions; `silent` are those it speaks of for others. */
export function wishesOf(
  text: string,
  mentions: readonly Mention[],
  silent: readonly Mention[] = [],
): readonly Wish[] {
  const all = [...mentions, ...silent].sort((a, b) => a.start - b.start);
  const polarity: (Polarity | undefined)[] = mentions.map((_, i) => direct(text, mentions, i, all));
  spread(text, mentions, polarity);
  refuseLast(text, mentions, silent, polarity);
  const theirs = silent.filter((one) => isTurnedDownByUs(text, all, all.indexOf(one)));
  return [
    ...theirs.map((mention): Wish => ({ mention, polarity: 'refused', force: 'should' })),
    ...mentions.map(
      (mention, i): Wish => ({
        mention,
        polarity: polarity[i] ?? 'wanted',
        force: forceOf(text, mentions, i),
      }),
    ),
  ];
}

function direct(
  text: string,
  mentions: readonly Mention[],
  i: number,
  all: readonly Mention[],
): Polarity | undefined {
  const mention = mentions[i];
  if (!mention) return undefined;
  const from = mention.start - CONTEXT;
  const before = text.slice(Math.max(mentions[i - 1]?.end ?? 0, from), mention.start);
  const next = mentions[i + 1]?.start ?? text.length;
  const after = text.slice(mention.end, Math.min(next, mention.end + CONTEXT));
  const label = labelOf(text, mentions, i);
  if (label) return label;
  if (matches(UNREFUSED_BEFORE, before) || matches(UNREFUSED_AFTER, after)) return undefined;
  return (
    turnedDown(before, after) ??
    softened(verdictOf(text, all, all.indexOf(mention)), text, mentions, i) ??
    (isOnlySpokenOf(text, mention, before, after) || isPassedOver(text, mentions, i)
      ? 'left'
      : undefined)
  );
}

function softened(
  verdict: Polarity | undefined,
  text: string,
  mentions: readonly Mention[],
  i: number,
): Polarity | undefined {
  const mention = mentions[i];
  if (verdict !== 'refused' || !mention) return verdict;
  const before = text.slice(mentions[i - 1]?.end ?? 0, mention.start);
  return isSoftened(before, text.slice(mention.end, mentions[i + 1]?.start ?? text.length))
    ? 'avoided'
    : 'refused';
}

function turnedDown(before: string, after: string): 'refused' | 'avoided' | undefined {
  if (matches(AVOIDED_BEFORE, before) || matches(AVOIDED_AFTER, after)) return 'avoided';
  if (matches(REFUSED_BEFORE, before) || matches(REFUSED_AFTER, after))
    return isSoftened(before, after) ? 'avoided' : 'refused';
  return EXCEPT_BEFORE.test(before) && EXCEPT_AFTER.test(after) ? 'refused' : undefined;
}

// Passed over for another, a thing of the past, or somebody else's.
function isOnlySpokenOf(text: string, mention: Mention, before: string, after: string): boolean {
  const wide = text.slice(Math.max(0, mention.start - CONTEXT), mention.start);
  if (matches(PASSED_OVER_BEFORE, wide) || matches(PASSED_OVER_AFTER, after)) return true;
  const tail = text.slice(mention.end, mention.end + CONTEXT).replace(/^[^()]*\)/, '');
  // A database that stays is used; the language of a system that stays is not ours to choose.
  const concern = mention.technology?.concern;
  if (KEPT_AFTER.test(tail) && concern !== 'language' && concern !== 'framework') return false;
  const old = OLD_SYSTEM.test(bracketHead(text, mention)) || OLD_PHRASE.test(before);
  const foreign = FOREIGN.test(before) || FOREIGN_AFTER.test(after);
  return old || foreign || isLeft(text, mention, before, after);
}

// "ideally no X": the clause that refuses says that it is a wish.
function isSoftened(before: string, after: string): boolean {
  const head = clauseHead(before);
  const tail = after.split(/[;。、()\u2014]|\.\s/u)[0] ?? '';
  return SOFTENED.test(head) || SOFTENED.test(tail.slice(0, 24));
}

function matches(expressions: readonly RegExp[], text: string): boolean {
  return expressions.some((one) => one.test(text));
}

// "a Maximo installation on Oracle": what somebody else's product is made of.
const FOREIGN = /(?:installation|product|package|appliance)\s(?:on|with|using)\s$/i;
const TOWARDS = /(?<![a-z])(?:to|into|towards?|sang|onto|with|by)(?![a-z])|到|成|へ|로 |으로|に移/i;

const MOVES =
  /(?:로|으로) ?(?:전부 |모두 |천천히 |단계적으로 |점진적으로 |완전히 )?(?:옮|이전|이관|전환|넘어|바꾸|바꿉|갈아|교체|마이그레이션|가려|갑니다|가고|갈아타)|떼어|분리해|쪼개|벗어|탈피|탈출|떠나|졸업|에서 \S+(?:로|으로)(?=[ .,]|$)|(?:이전|이관|전환|마이그레이션)(?:하|합|을|이|$)/;

// "from X to Y", X から Y へ: the start of a move; in brackets, the words behind them count.
function isLeft(text: string, mention: Mention, before: string, after: string): boolean {
  const tail = text.slice(mention.end, mention.end + CONTEXT);
  if (CONSIDERED.test(before) && BUT_CHOSE.test(tail)) return true;
  if (matches(GOING_BEFORE, before) || matches(GOING_AFTER, after)) return true;
  if (matches(LEFT_BEFORE, before)) return TOWARDS.test(tail);
  // The ending of 전산실에서 and 쿠버네티스에서 돌린다 says where, and from where only if something moves.
  if (
    /^(?:[^()]*\))?\s?에서(?:부터)?(?:\s|$)/.test(tail) &&
    MOVES.test(tail) &&
    isFrom(after, text, mention)
  )
    return true;
  if (matches(LEFT_AFTER, after)) return true;
  return inBrackets(text, mention) && matches(LEFT_AFTER, tail.replace(/^[^()]*\)/, ')'));
}

// What stands behind the bracket, or right behind the thing, says of it where it is or comes from.
function isFrom(after: string, text: string, mention: Mention): boolean {
  return /^\s?\)?\s?에서/.test(after) || inBrackets(text, mention);
}

function inBrackets(text: string, mention: Mention): boolean {
  return text.lastIndexOf('(', mention.start) > text.lastIndexOf(')', mention.start);
}

// The words up to the bracket that the mention stands in, if it stands in one.
function bracketHead(text: string, mention: Mention): string {
  const open = text.lastIndexOf('(', mention.start);
  return open < 0 || text.lastIndexOf(')', mention.start) > open
    ? ''
    : text.slice(Math.max(0, open - CONTEXT), open + 1);
}

// "..., so we avoid it": said of what the sentence spoke of last.
function refuseLast(
  text: string,
  mentions: readonly Mention[],
  silent: readonly Mention[],
  polarity: (Polarity | undefined)[],
): void {
  for (const [expression, meaning] of [
    [LEFT_LAST, 'left'],
    [REFUSED_LAST, 'refused'],
    [AVOIDED_LAST, 'avoided'],
  ] as const) {
    const at = text.search(expression);
    const last = at < 0 ? -1 : mentions.findLastIndex((m) => m.end <= at);
    const end = mentions[last]?.end ?? 0;
    if (silent.some((one) => one.start >= end && one.end <= at)) continue;
    if (last >= 0 && (meaning !== 'left' || polarity[last] === undefined)) polarity[last] = meaning;
  }
}
