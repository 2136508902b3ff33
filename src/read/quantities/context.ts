import { PASSES_BY, SENDS } from '../../knowledge/lexicons/dealings.ts';
import { NOUNS, type Noun } from '../../knowledge/lexicons/nouns.ts';
import { PERIODS } from '../../knowledge/lexicons/units.ts';
import { cue, findAll, has, type Span } from '../text/cues.ts';
import { nearest, nounAt, nounLength, nounOf, phrase } from './counted-noun.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

const PEOPLE_CUES = [cue(NOUNS.staff), cue(NOUNS.developer)];
const PERIOD_CUES = PERIODS.map(({ ms, words }) => ({ ms, expression: cue(words) }));
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
  // "a new backend" is no colleague.
  if (/^[^,.;]{0,30}?(?:back|front)[- ]?end(?!er| (?:dev|eng|prog|person|lead))/i.test(tail))
    return true;
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
  // "losing one day", 1日分: a stretch of data.
  if (
    /(?:los(?:e|es|ing)|loss of|worth|掉|丟|遺失|mất) ?$/i.test(
      text.slice(Math.max(0, period.start - 8), period.start),
    ) ||
    /^(?:分|치|份|'s worth)/.test(text.slice(period.end, period.end + 8))
  )
    return true;
  // "4,000 claims in a day"
  if (
    /\d [a-z]{3,14}s (?:in|within) $/.test(text.slice(Math.max(0, period.start - 28), period.start))
  )
    return false;
  // "a day's loss"
  if (/^'s /.test(text.slice(period.end, period.end + 3))) return true;
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
    /^(?:1 ?時間|1 ?日|一天|一日|一年|1 ?年|一小時|一分鐘|一週|一個月)/.test(
      text.slice(period.start, period.end),
    ) && /^\s?(?:以内|內|内|前|間以内)/.test(text.slice(period.end, period.end + 3))
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
  const named = q.noun ?? (q.kind === 'count' ? nounOf(text, q, before, after) : undefined);
  const wrong = q.instead && nearby(text, q.instead, periods);
  const noun = countedThing(text, q, named, periods) ?? wrong?.noun;
  const standing = noun !== undefined && NEVER_PER_PERIOD.has(noun);
  const rateMs =
    q.rateMs ?? (standing ? undefined : rateOf(text, q, before, after, periods)) ?? wrong?.rateMs;
  const told =
    rateMs === undefined
      ? undefined
      : periods.find((p) => p.ms === rateMs && Math.abs(p.start - q.end) <= 42);
  const nounEnd = noun ? q.end + nounLength(text, q.end) : q.end;
  const [quoteStart, quoteEnd] = quoted(q, nounEnd, told);
  return { ...q, quoteStart, quoteEnd, ...(rateMs ? { rateMs } : {}), ...(noun ? { noun } : {}) };
}

function countedThing(
  text: string,
  q: Quantity,
  named: Noun | undefined,
  periods: readonly Period[],
): Noun | undefined {
  if (isOfPlace(text, q, named, periods)) return undefined;
  return named === 'device' && passesBy(text, q, periods) ? 'order' : named;
}

// "1,200 trucks a day", 1日620台: what comes and goes is dealt with, it is no machine of the system.
function passesBy(text: string, q: Quantity, periods: readonly Period[]): boolean {
  const near = text.slice(Math.max(0, q.start - 24), q.end + 16);
  return (
    PASSES_BY.test(near) &&
    !SENDS.test(text) &&
    periods.some(
      (p) =>
        p.ms === DAY &&
        ((p.end <= q.start && q.start - p.end < 9) || (p.start >= q.end && p.start - q.end < 14)),
    )
  );
}

const DAY = 86_400_000;

// What the figure that was put right was told of.
function nearby(
  text: string,
  q: Quantity,
  periods: readonly Period[],
): { readonly noun?: Noun; readonly rateMs?: number } {
  const noun = q.kind === 'count' ? nounOf(text, q, 0, text.length) : undefined;
  const rateMs = rateOf(text, q, 0, text.length, periods);
  return { ...(noun ? { noun } : {}), ...(rateMs === undefined ? {} : { rateMs }) };
}

function quoted(
  q: Quantity,
  nounEnd: number,
  told: Period | undefined,
): readonly [start: number, end: number] {
  const start = told && told.end <= q.start ? told.start : q.start;
  const end = told && told.start >= q.end ? told.end : q.end;
  return [Math.min(q.start, start), Math.max(nounEnd, end)];
}

// "the booking API takes 8,000 a second": what stands in front of a rate is where it arrives.
function isOfPlace(
  text: string,
  q: Quantity,
  noun: Noun | undefined,
  periods: readonly Period[],
): boolean {
  if (noun !== 'place' && noun !== 'tenant' && noun !== 'team') return false;
  const rated = periods.some(
    (p) => (p.start >= q.end && p.start - q.end < 6) || (p.end <= q.start && q.start - p.end < 8),
  );
  return rated && nounAt(text, q.end) === undefined;
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
      !/[;.。!?、]|, |(?<=[\u3040-\u9fff]),/.test(text.slice(q.end, p.start)),
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
