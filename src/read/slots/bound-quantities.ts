import {
  BUILD_FOR,
  DECLINED,
  FALSE_SIGNS,
  MAY_GROW_BEFORE,
  MAY_GROW_BEHIND,
  OUT_OF_SCOPE,
} from '../../knowledge/lexicons/figures.ts';
import { OURS } from '../../knowledge/lexicons/standing.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type Mute, muted } from '../scope/mutes.ts';
import { cue, findAll, has, type Span } from '../text/cues.ts';

const ours = cue(OURS);
const buildFor = cue(BUILD_FOR);
const outOfScope = cue(OUT_OF_SCOPE);
/** A sign of what to build for stands this near to its figure … */
const BESIDE = 24;
/** … or this far behind it, where it points back: "so size for that". */
const FAR = 60;

/** The mutes whose sign is a word of its own and no piece of a longer one. */
export function trueMutes(text: string, mutes: readonly Mute[]): readonly Mute[] {
  if (mutes.length === 0) return mutes;
  const false_ = findAll(FALSE_SIGNS, text);
  return mutes.filter((m) => !false_.some((f) => f.start <= m.start && m.start < f.end));
}

/** Quantities that bind us: without those of others, of a time that may come, and those that nobody needs. */
export function boundQuantities(
  text: string,
  quantities: readonly Quantity[],
  mutes: readonly Mute[],
): readonly Quantity[] {
  const goals = goalsOf(text, quantities);
  const left = findAll(outOfScope, text).map((sign) => ({
    start: clauseStart(text, sign.start),
    end: sign.start,
  }));
  return withNouns(text, quantities, mutes, goals)
    .filter((q) => {
      const why = muted(mutes, q)?.reason;
      if (why !== undefined && !(why === 'future' && isPlanned(text, goals, q))) return false;
      return !(isDeclined(text, q) || left.some((span) => within(q, span)));
    })
    .map((q) => {
      const goal = goals.find(({ start }) => start === q.start);
      return goal ? { ...q, value: goal.value, goal: true } : q;
    });
}

/** Figures of which the sentence says that they are to be built for. */
function goalsOf(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return findAll(buildFor, text).flatMap((sign) => {
    if (isDenied(text, sign)) return [];
    const near = quantities
      .filter((q) => q.kind === 'count' && q.noun !== 'times')
      .map((q) => ({ q, far: Math.max(q.start - sign.end, sign.start - q.end) }))
      .filter(({ q, far }) => far < (pointsBack(text, sign) && q.end <= sign.start ? FAR : BESIDE))
      .toSorted((a, b) => a.far - b.far)[0];
    return near ? [{ ...near.q, value: near.q.value * multipleAt(text, sign.end) }] : [];
  });
}

// "900 now, size it for twice as many"
function multipleAt(text: string, at: number): number {
  const word =
    /^\s?(?:about |roughly |at least )?(double|twice|triple|three times|four times|five times|ten times)(?: of)? (?:that|this|as many|the)/i.exec(
      text.slice(at, at + 40),
    )?.[1];
  return word ? (MULTIPLES[word.toLowerCase()] ?? 1) : 1;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2,
  twice: 2,
  triple: 3,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'ten times': 10,
};

// "don't plan for it"

function isDenied(text: string, sign: Span): boolean {
  return (
    /(?:n't|dont|(?<![\p{L}])not|never|no need to|nobody|不(?:用|必|要)?|別|không (?:cần|phải)?|đừng|chưa(?: cần)?)\s?$/iu.test(
      text.slice(Math.max(0, sign.start - 12), sign.start),
    ) || /^[^,.。、]{0,6}(?:않|말|ない|なくて|必要は?な)/.test(text.slice(sign.end, sign.end + 12))
  );
}

function pointsBack(text: string, sign: Span): boolean {
  return /^\s?(?:that|this|it|those|these|đó|này|vậy)(?![\p{L}])/iu.test(
    text.slice(sign.end, sign.end + 7),
  );
}

// "Next year our goal is 5,000 sensors, 7 million records a day": what goes on behind a goal is planned for, too.
function isPlanned(text: string, goals: readonly Quantity[], q: Quantity): boolean {
  return goals.some(
    (goal) =>
      goal.start === q.start || (goal.end < q.start && /,/.test(text.slice(goal.end, q.start))),
  );
}

function isGoal(goals: readonly Quantity[], q: Quantity): boolean {
  return goals.some(({ start }) => start === q.start);
}

// "Five nines would be overkill", "may grow to 10,000 one day".
function isDeclined(text: string, q: Quantity): boolean {
  const behind = text.slice(q.quoteEnd ?? q.end, (q.quoteEnd ?? q.end) + 32);
  return (
    declines(text, q) ||
    MAY_GROW_BEHIND.test(text.slice(q.end, q.end + 28)) ||
    MAY_GROW_BEHIND.test(behind) ||
    MAY_GROW_BEFORE.test(text.slice(Math.max(0, (q.quoteStart ?? q.start) - 40), q.start))
  );
}

/** Whether the words behind a figure say that nobody needs it. */
export function declines(text: string, span: Span): boolean {
  return DECLINED.test(text.slice(span.end, span.end + 40));
}

// The clause that a sign speaks of begins behind the last strong separator.
function clauseStart(text: string, at: number): number {
  const cuts = [';', '。', '(', '\u2014'].map((s) => text.lastIndexOf(s, at - 1));
  return Math.max(...cuts, -1) + 1;
}

function within(q: Span, span: Span): boolean {
  return q.start >= span.start && q.end <= span.end;
}

// "they have 900 terminals, ours are 40": what others have is what we have, too. "I wrote 300, it is 30": so is what is put right.
function withNouns(
  text: string,
  quantities: readonly Quantity[],
  mutes: readonly Mute[],
  goals: readonly Quantity[],
): readonly Quantity[] {
  const known: Quantity[] = [];
  for (const [i, q] of quantities.entries()) {
    if (q.kind !== 'count' || muted(mutes, q)?.reason === 'theirs') {
      known.push(q);
      continue;
    }
    const told = known.slice(Math.max(0, i - 4), i);
    known.push(
      (isGoal(goals, q) ? asTold(q, told) : undefined) ??
        (muted(mutes, q) ? undefined : likeMuted(text, q, told, mutes)) ??
        sameThing(text, q, told) ??
        q,
    );
  }
  return known;
}

function likeMuted(
  text: string,
  q: Quantity,
  told: readonly Quantity[],
  mutes: readonly Mute[],
): Quantity | undefined {
  const other = told.findLast((o) => muted(mutes, o));
  if (other?.kind !== 'count' || other.noun === undefined) return undefined;
  const between = text.slice(other.end, q.start);
  if (between.length > 60 || !sharesNoun(q, muted(mutes, other)?.reason, between)) return undefined;
  return like(q, other);
}

function sharesNoun(q: Quantity, reason: Mute['reason'] | undefined, between: string): boolean {
  return reason === 'theirs'
    ? q.noun === undefined && has(ours, between)
    : q.noun === undefined || q.noun === 'person';
}

// "200 pumps, 700 with the new hall, size for 700": the figure to build for counts what was counted before.
function asTold(q: Quantity, told: readonly Quantity[]): Quantity | undefined {
  if (q.noun !== undefined && q.noun !== 'person' && q.noun !== 'request') return undefined;
  const other = told.findLast(
    (o) => o.kind === 'count' && o.noun !== undefined && o.noun !== 'times',
  );
  return other && (q.rateMs === undefined || other.rateMs !== undefined)
    ? like(q, other)
    : undefined;
}

// "2 million notifications a day, 150 a second at peak": a bare rate is one of what was counted before.
function sameThing(text: string, q: Quantity, told: readonly Quantity[]): Quantity | undefined {
  if (q.noun !== undefined || q.rateMs === undefined) return undefined;
  const other = told.at(-1);
  if (other?.noun !== 'event' || other.rateMs === undefined) return undefined;
  return text.slice(other.end, q.start).length <= 90 ? { ...q, noun: 'event' } : undefined;
}

function like(q: Quantity, { noun, rateMs: told }: Quantity): Quantity {
  const rateMs = q.rateMs ?? told;
  return { ...q, ...(noun ? { noun } : {}), ...(rateMs === undefined ? {} : { rateMs }) };
}
