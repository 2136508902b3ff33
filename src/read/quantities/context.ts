import { COUNTERS, NOUNS, type Noun } from '../../knowledge/lexicons/nouns.ts';
import { PERIODS } from '../../knowledge/lexicons/units.ts';
import { cue, cueAt, findAll, has, matchAt, type Span } from '../text/cues.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

const NOUN_LIST: readonly Noun[] = [
  'request',
  'event',
  'order',
  'developer',
  'staff',
  'user',
  'device',
  'household',
  'tenant',
  'team',
  'place',
  'times',
  'person',
];
const NOUN_CUES = NOUN_LIST.map((noun) => ({
  noun,
  expression: cue(NOUNS[noun]),
  at: cueAt(NOUNS[noun]),
}));
const PEOPLE_CUES = [cue(NOUNS.staff), cue(NOUNS.developer)];
const PERIOD_CUES = PERIODS.map(({ ms, words }) => ({ ms, expression: cue(words) }));
const COUNTER = cueAt(COUNTERS);
/** What is there, not what happens: "1,800 meters report once an hour" counts meters. */
const NEVER_PER_PERIOD: ReadonlySet<Noun> = new Set([
  'device',
  'household',
  'place',
  'developer',
  'staff',
  'team',
  'tenant',
]);
// A noun phrase ends here; what follows belongs to something else.
const PHRASE_END =
  /[,;.!?。、()\n\u2014「」|]|\s(?:for|in|at|with|that|who|which|on|from|to|is|are|was|were|and|or|but|plus|und|when|while|before|after|by|see|use|send|must|share|sharing|across|behind|như|và|của|cho|trong|với|được)\s|(?<=[\u3040-\u30ff\u4e00-\u9fff])(?:は|が|を|に|で|と|から)(?![\u30a0-\u30ff])/iu;

/** A period over which something is counted, where the sentence names one. */
export interface Period extends Span {
  readonly ms: number;
}

/** Quantities of a sentence with what they count and per which period. */
export function readQuantities(text: string): {
  quantities: readonly Quantity[];
  periods: readonly Period[];
} {
  if (!/[\p{N}]|[一二兩两三四五六七八九十百千]|[a-zà-ỹđ가-힣]/iu.test(text))
    return { quantities: [], periods: [] };
  const found = findQuantities(text).filter((q) => !isArticle(text, q));
  const periods = findPeriods(text, found);
  // "a day" in "300 a day" is a period and no duration.
  const kept = found.filter(
    (q) =>
      !periods.some(
        (p) =>
          // "mỗi năm" is every year and no five.
          (q.kind === 'time' && p.start < q.end && q.start < p.end) ||
          (q.kind === 'count' && !q.digits && p.start <= q.start && q.end <= p.end),
      ),
  );
  const quantities = kept.map((q, i) =>
    q.kind === 'count' || q.kind === 'money' ? inContext(text, q, kept, i, periods) : q,
  );
  return { quantities, periods };
}

// "a contractor" is one of the team; any other bare article counts nothing.
function isArticle(text: string, q: Quantity): boolean {
  if (q.kind !== 'count' || !/^an?$/i.test(text.slice(q.start, q.end))) return false;
  const tail = text.slice(q.end, q.end + 48);
  if (!PEOPLE_CUES.some((expression) => has(expression, tail))) return true;
  const noun = nounAt(text, q.end) ?? nearest(phrase(tail.slice(0, 30)), 'first');
  return noun !== 'staff' && noun !== 'developer';
}

function findPeriods(text: string, found: readonly Quantity[]): Period[] {
  const periods = PERIOD_CUES.flatMap(({ ms, expression }) =>
    findAll(expression, text).map((span) => ({ ms, ...span })),
  );
  const whole = periods.filter((p) => !isDuration(text, p, found));
  return whole.filter(
    (p) =>
      !whole.some(
        (o) => o !== p && o.start <= p.start && o.end >= p.end && o.end - o.start > p.end - p.start,
      ),
  );
}

// "inside a second", "within a day", "half a day", "a 1日 retention": a duration, not a period.
function isDuration(text: string, period: Period, found: readonly Quantity[]): boolean {
  const before = text.slice(Math.max(0, period.start - 14), period.start);
  if (
    /(?:within|inside|in|under|below|than|half|of|after|for|about|around|to|least|least of|trong|dưới|quá|sau) ?$/i.test(
      before,
    )
  )
    return (
      /^(?:an? |một )/i.test(text.slice(period.start, period.end)) &&
      !/^on /i.test(text.slice(period.start))
    );
  const own = found.find(
    (q) =>
      q.kind === 'time' &&
      q.start <= period.start &&
      q.end >= period.end &&
      q.end - q.start > period.end - period.start,
  );
  if (own) return true;
  // RPO 一小時, RTO một tiếng: a time of its own, nothing is counted per hour.
  if (
    /^(?:một|一|1)/.test(text.slice(period.start, period.end)) &&
    /(?:R[PT]O|p\d\d|復原|恢復|khôi phục|mất)[^\d,;.。]{0,6}$/iu.test(before)
  )
    return true;
  return (
    /^(?:1 ?時間|1 ?日|一天|一日|一年|1 ?年)/.test(text.slice(period.start, period.end)) &&
    /^\s?(?:以内|內|内|前|間以内)/.test(text.slice(period.end, period.end + 3))
  );
}

function inContext(
  text: string,
  q: Quantity,
  all: readonly Quantity[],
  index: number,
  periods: readonly Period[],
): Quantity {
  const before = all[index - 1]?.end ?? 0;
  const after = all[index + 1]?.start ?? text.length;
  const noun = q.noun ?? (q.kind === 'count' ? nounOf(text, q, before, after) : undefined);
  const standing = noun !== undefined && NEVER_PER_PERIOD.has(noun);
  const rateMs = q.rateMs ?? (standing ? undefined : rateOf(text, q, before, after, periods));
  const told =
    rateMs === undefined
      ? undefined
      : periods.find((p) => p.ms === rateMs && Math.abs(p.start - q.end) <= 42);
  const nounEnd = noun ? q.end + nounLength(text, q.end) : q.end;
  const quoteStart = Math.min(q.start, told && told.end <= q.start ? told.start : q.start);
  const quoteEnd = Math.max(nounEnd, told && told.start >= q.end ? told.end : q.end);
  return { ...q, quoteStart, quoteEnd, ...(rateMs ? { rateMs } : {}), ...(noun ? { noun } : {}) };
}

function rateOf(
  text: string,
  q: Quantity,
  before: number,
  after: number,
  periods: readonly Period[],
): number | undefined {
  const behind = periods.find(
    (p) =>
      p.start >= q.end &&
      p.start < after &&
      p.start - q.end <= 42 &&
      !/[;.。!?、]|, /.test(text.slice(q.end, p.start)),
  );
  const ahead = periods.findLast(
    (p) =>
      !/^(?:per |\/|p\/|an? |trên |theo )/i.test(text.slice(p.start, p.end)) &&
      p.end <= q.start &&
      p.start >= before &&
      q.start - p.end <= 24 &&
      !/[;.。!?]/.test(text.slice(p.end, q.start)),
  );
  if (behind && ahead)
    return q.start - ahead.end <= 4 || behind.start - q.end > 24 ? ahead.ms : behind.ms;
  return (behind ?? ahead)?.ms;
}

function nounOf(text: string, q: Quantity, before: number, after: number): Noun | undefined {
  const tail = phrase(text.slice(q.end, Math.min(after, q.end + 60)));
  if (/^ of (?:them|these|those)/.test(text.slice(q.end, q.end + 10)))
    return thingBefore(text.slice(Math.max(0, q.start - 140), q.start));
  const direct = nounAt(text, q.end);
  const named =
    direct === undefined || direct === 'person'
      ? (nearest(dropPerson(tail), 'first') ?? direct)
      : direct;
  // 50 回 or 두 번 count times; what happens so often is said behind, never before.
  if (/^\s?(?:回|度|次|번)/.test(text.slice(q.end, q.end + 6))) return named;
  const bare = named === undefined || named === 'person' || isCounter(text, q.end);
  const head = bare ? headNoun(text.slice(Math.max(before, q.start - 28), q.start)) : undefined;
  if (named === undefined || (isCounter(text, q.end) && !direct)) return named ?? head;
  return named === 'person' && (head === 'developer' || head === 'staff' || head === 'user')
    ? head
    : named;
}

// "each roof has a meter ...; there are 310 of them": the last thing that was spoken of.
function thingBefore(head: string): Noun | undefined {
  const nouns = NOUN_CUES.filter(({ noun }) => noun !== 'times').flatMap(({ noun, expression }) =>
    findAll(
      expression,
      head.replace(/[^.!?]*[.!?] /gu, (cut) => ' '.repeat(cut.length)),
    ).map((span) => ({ noun, ...span })),
  );
  const things = nouns.filter(({ noun }) => noun !== 'event' && noun !== 'request');
  return (things.length ? things : nouns).reduce<NounAt | undefined>(
    (best, one) => (best === undefined || one.end > best.end ? one : best),
    undefined,
  )?.noun;
}

// How far the noun reaches behind the number, for the quote.
function nounLength(text: string, at: number): number {
  const tail = phrase(text.slice(at, at + 40));
  let end = 0;
  for (const { expression } of NOUN_CUES) {
    for (const m of findAll(expression, tail)) if (m.start < 24) end = Math.max(end, m.end);
  }
  return end;
}

// 8 位工程師: the counter says person, the noun behind it says which.
function dropPerson(tail: string): string {
  return tail.replace(/^\s?(?:位|名|人の|명의)\s?/, '');
}

function nounAt(text: string, at: number): Noun | undefined {
  const skip = at + (/^\s/.test(text.slice(at, at + 1)) ? 1 : 0);
  let best: { noun: Noun; length: number } | undefined;
  for (const { noun, at: expression } of NOUN_CUES) {
    const length = matchAt(expression, text, skip)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { noun, length };
  }
  return best?.noun;
}

function isCounter(text: string, at: number): boolean {
  return (
    matchAt(COUNTER, text, at + (text.charAt(at) === ' ' ? 1 : 0)) !== undefined ||
    /^\s?(?:of them|대|台)/.test(text.slice(at, at + 8))
  );
}

function phrase(tail: string): string {
  const end = tail.search(PHRASE_END);
  return end < 0 ? tail : tail.slice(0, Math.max(end, 0));
}

interface NounAt extends Span {
  readonly noun: Noun;
}

// Of the nouns in a piece the first or the last one, of two at one place the longer.
function nearest(piece: string, which: 'first' | 'last'): Noun | undefined {
  const nouns = NOUN_CUES.flatMap(({ noun, expression }) =>
    findAll(expression, piece).map((span): NounAt => ({ noun, ...span })),
  );
  const far = (one: NounAt) => (which === 'first' ? -one.start : one.end);
  return nouns
    .filter((one) => !isBareCounter(piece, one))
    .reduce<NounAt | undefined>((best, one) => {
      if (best === undefined || far(one) > far(best)) return one;
      return far(one) === far(best) && one.end - one.start > best.end - best.start ? one : best;
    }, undefined)?.noun;
}

// A counter of one sign (台, 명) speaks only right behind its number.
function isBareCounter(piece: string, { start, end }: Span): boolean {
  return end - start === 1 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(piece.charAt(start));
}

// In front of a number a noun counts only right beside it in Latin script: "devices: 300"; "센서 600대" may have more between.
function headNoun(head: string): Noun | undefined {
  const cut = Math.max(...[';', '.', '。', '\n', '!', '?'].map((sign) => head.lastIndexOf(sign)));
  const piece = head.slice(cut + 1);
  if (/[\u3040-\u9fff\uac00-\ud7a3]/.test(piece))
    return nearest(piece.slice(piece.lastIndexOf('(') + 1) || piece, 'last');
  return nearest(LABEL.exec(piece)?.[1] ?? '', 'last');
}

const LABEL =
  /((?:[\p{L}-]+\s?){1,3})(?:\s?(?:[:=(~|]|are|is|number|about|around|approx\.?|roughly|count|total|khoảng|là))*\s*$/iu;
