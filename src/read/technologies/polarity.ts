import type { Force } from '../../blueprint/requirements/requirements.ts';
import {
  AVOIDED_AFTER,
  AVOIDED_BEFORE,
  AVOIDED_LAST,
  BUT_CHOSE,
  CONSIDERED,
  COULD,
  EXCEPT_AFTER,
  EXCEPT_BEFORE,
  FOREIGN_AFTER,
  KEPT_AFTER,
  LEFT_AFTER,
  LEFT_BEFORE,
  LEFT_LAST,
  MUST,
  OLD_PHRASE,
  OLD_SYSTEM,
  PASSED_OVER_AFTER,
  PASSED_OVER_BEFORE,
  REFUSED_AFTER,
  REFUSED_BEFORE,
  REFUSED_LAST,
  SOFTENED,
} from '../../knowledge/lexicons/polarity.ts';
import type { Mention } from './find-mentions.ts';

/** Whether a thing is wanted, refused, to be avoided, or only spoken of. */
export type Polarity = 'wanted' | 'refused' | 'avoided' | 'left';

export interface Wish {
  readonly mention: Mention;
  readonly polarity: Polarity;
  readonly force: Force;
}

const JOIN =
  /^\s?(?:,?\s?(?:包含|包括|including|incl\.|含|kể cả|bao gồm)|,?\s?(?:and|or|nor|as well as)|\/|\+|&|、|・|·|和|與|跟|或|及|以及|や|と|も|または|及び|또는|와|과|랑|이나|나|및|도|và|hoặc|hay|với)\s?(?:any |the |no )?$/i;
const COMMA = /^\s?,\s?(?:any |the )?$/;
const CONTEXT = 64;

/** What a sentence wants of each thing that it mentions; `silent` are those it speaks of for others. */
export function wishesOf(
  text: string,
  mentions: readonly Mention[],
  silent: readonly Mention[] = [],
): readonly Wish[] {
  const polarity: (Polarity | undefined)[] = mentions.map((_, i) => direct(text, mentions, i));
  spread(text, mentions, polarity);
  refuseLast(text, mentions, silent, polarity);
  return mentions.map((mention, i) => ({
    mention,
    polarity: polarity[i] ?? 'wanted',
    force: forceOf(text, mentions, i),
  }));
}

function direct(text: string, mentions: readonly Mention[], i: number): Polarity | undefined {
  const mention = mentions[i];
  if (!mention) return undefined;
  const from = mention.start - CONTEXT;
  const before = text.slice(Math.max(mentions[i - 1]?.end ?? 0, from), mention.start);
  const next = mentions[i + 1]?.start ?? text.length;
  const after = text.slice(mention.end, Math.min(next, mention.end + CONTEXT));
  if (isDoubled(before)) return undefined;
  return (
    turnedDown(before, after) ?? (isOnlySpokenOf(text, mention, before, after) ? 'left' : undefined)
  );
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
  const head = before.slice(
    Math.max(...[...CLAUSE_SIGNS].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const tail = after.split(/[;。、()\u2014]|\.\s/u)[0] ?? '';
  return SOFTENED.test(head) || SOFTENED.test(tail.slice(0, 24));
}

function matches(expressions: readonly RegExp[], text: string): boolean {
  return expressions.some((one) => one.test(text));
}

// "a Maximo installation on Oracle": what somebody else's product is made of.
const FOREIGN = /(?:installation|product|package|appliance)\s(?:on|with|using)\s$/i;
const TOWARDS = /(?<![a-z])(?:to|into|towards?|sang|onto|with|by)(?![a-z])|到|成|へ|로 |으로|に移/i;

const MOVES = /로 ?(?:옮|이전|이관|전환|넘어|바꾸|마이그레이션)/;

// "from X to Y", X から Y へ: the start of a move; in brackets, the words behind them count.
function isLeft(text: string, mention: Mention, before: string, after: string): boolean {
  const tail = text.slice(mention.end, mention.end + CONTEXT);
  if (CONSIDERED.test(before) && BUT_CHOSE.test(tail)) return true;
  if (matches(LEFT_BEFORE, before)) return TOWARDS.test(tail);
  // 전산실에서: for a place, the ending says where and not from where, unless something moves.
  if (mention.choice?.fact === 'deployment' && /^에서/.test(after) && !MOVES.test(tail))
    return false;
  if (matches(LEFT_AFTER, after)) return true;
  return inBrackets(text, mention) && matches(LEFT_AFTER, tail.replace(/^[^()]*\)/, ')'));
}

// 不是不想用 · not without · 없으면 안: two negations, no refusal.
function isDoubled(before: string): boolean {
  return /不是不(?:想|要|能)?(?:用|使用)?\s?$|not without\s$|more than\s$|không phải (?:là )?không (?:dùng|muốn)[a-zà-ỹ ]*$/i.test(
    before,
  );
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

// "no Kafka or Redis", "Kafka も Redis も使わない": members of a list share a refusal.
function spread(
  text: string,
  mentions: readonly Mention[],
  polarity: (Polarity | undefined)[],
): void {
  for (let i = 1; i < mentions.length; i++) {
    const link = text.slice(mentions[i - 1]?.end ?? 0, mentions[i]?.start ?? 0);
    const before = polarity[i - 1];
    const listed = JOIN.test(link) || (COMMA.test(link) && endsInOr(text, mentions, i));
    if (
      listed &&
      polarity[i] === undefined &&
      before !== undefined &&
      !isAfter(text, mentions, i - 1)
    )
      polarity[i] = before;
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    const link = text.slice(mentions[i]?.end ?? 0, mentions[i + 1]?.start ?? 0);
    const next = polarity[i + 1];
    if (
      JOIN.test(link) &&
      !/^\s?、/.test(link) &&
      polarity[i] === undefined &&
      next !== undefined &&
      isAfter(text, mentions, i + 1)
    )
      polarity[i] = next;
  }
}

function endsInOr(text: string, mentions: readonly Mention[], from: number): boolean {
  for (let i = from + 1; i < mentions.length; i++) {
    const link = text.slice(mentions[i - 1]?.end ?? 0, mentions[i]?.start ?? 0);
    if (/^\s?,?\s?(?:or|nor|hoặc|hay|或)\s/i.test(link)) return true;
    if (!COMMA.test(link)) return false;
  }
  return false;
}

// Whether what was said of a mention stands behind it.
function isAfter(text: string, mentions: readonly Mention[], i: number): boolean {
  const end = mentions[i]?.end ?? 0;
  const after = text.slice(end, Math.min(mentions[i + 1]?.start ?? text.length, end + CONTEXT));
  return [...REFUSED_AFTER, ...AVOIDED_AFTER, ...LEFT_AFTER].some((r) => r.test(after));
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

// The clause that a mention stands in; a member of a list has the force of the list.
function forceOf(text: string, mentions: readonly Mention[], i: number): Force {
  const mention = mentions[i];
  if (!mention) return 'should';
  const link = i > 0 ? text.slice(mentions[i - 1]?.end ?? 0, mention.start) : '-';
  const before = text.slice(Math.max(0, mention.start - CONTEXT), mention.start);
  const head = before.slice(
    Math.max(...[...CLAUSE_SIGNS].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const tail =
    text.slice(mention.end, mention.end + CONTEXT).split(/[,;。、()\u2014]|\.\s/u)[0] ?? '';
  const clause = `${head} ${text.slice(mention.start, mention.end)} ${tail}`;
  if (COULD.some((r) => r.test(clause))) return 'could';
  if (MUST.some((r) => r.test(clause))) return 'must';
  return JOIN.test(link) || COMMA.test(link) ? forceOf(text, mentions, i - 1) : 'should';
}

const CLAUSE_SIGNS = ',;。、()\u2014';
