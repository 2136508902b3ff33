import {
  AVAILABILITY,
  HALF_OF_ALL,
  PERCENTILES,
  TARGET,
  TODAY,
} from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue, type Span } from '../text/cues.ts';
import { distance, nearestCue, type Passage } from './passage.ts';

export type PercentileFact = 'p50Ms' | 'p95Ms' | 'p99Ms' | 'other';

interface Mark extends Span {
  readonly fact: PercentileFact;
}

const availability = cue(AVAILABILITY);
const target = cue(TARGET);
const today = cue(TODAY);
const half = cue(HALF_OF_ALL);
const FACT: Readonly<Record<string, PercentileFact>> = {
  '50': 'p50Ms',
  '95': 'p95Ms',
  '99': 'p99Ms',
};
const FAR = 70;

/** For every duration of a sentence the percentile it is told for. */
export function percentilesOf(passage: Passage): ReadonlyMap<Quantity, PercentileFact> {
  const times = passage.quantities.filter((q) => q.kind === 'time' && q.value <= 300_000);
  const marks = times.length ? marksOf(passage) : [];
  const chosen = new Map<Quantity, PercentileFact>();
  const goals = times.filter((q) => !isTodays(passage, q));
  const candidates =
    goals.length < times.length && goals.some((q) => isGoal(passage, q)) ? goals : times;
  for (const mark of marks) {
    const free = candidates.filter((q) => !chosen.has(q));
    const nearest = free.reduce<Quantity | undefined>(
      (best, q) =>
        best === undefined || distance(passage.text, mark, q) < distance(passage.text, mark, best)
          ? q
          : best,
      undefined,
    );
    if (!nearest || distance(passage.text, mark, nearest) > FAR) continue;
    chosen.set(goalBehind(passage, nearest, free) ?? nearest, mark.fact);
  }
  return chosen;
}

// "p95 is 2.8 s, we want this below 800 ms": of a figure without a bound and one with, the bound sets the goal.
function goalBehind(
  passage: Passage,
  q: Quantity,
  free: readonly Quantity[],
): Quantity | undefined {
  if (isBound(passage, q)) return undefined;
  const next = free.find((o) => o.start > q.end);
  const between = next ? passage.text.slice(q.end, next.start) : '';
  return next && next.value < q.value && isBound(passage, next) && !OTHER_MEASURE.test(between)
    ? next
    : undefined;
}

const OTHER_MEASURE =
  /p ?\d\d|percentile|パーセンタイル|百分位|퍼센타일|백분위|phân vị|\d ?%|timeout|RTO|RPO/i;

/** Whether a bound makes a duration a goal. */
export function isBound(passage: Passage, q: Quantity): boolean {
  return nearestCue(passage, q, target) < 8;
}

/** Whether a duration is what is measured today, no goal: "p95 is 2 s today and should be 400 ms". */
export function isTodays(passage: Passage, q: Quantity): boolean {
  const now = nearestCue(passage, q, today);
  if (now > 32) return false;
  // A sign that stands nearer to another duration speaks of that one.
  const signs = passage.find(today).filter((sign) => distance(passage.text, sign, q) === now);
  const others = passage.quantities.filter((o) => o !== q && o.kind === 'time');
  const nearer = signs.every((sign) =>
    others.some((o) => distance(passage.text, sign, o) < distance(passage.text, sign, q)),
  );
  return !nearer && nearestCue(passage, q, target) > 2;
}

function isGoal(passage: Passage, q: Quantity): boolean {
  return nearestCue(passage, q, target) < 16;
}

/** p95, 95th percentile, 95 パーセンタイル, and 95 % where it is a share of requests. */
function marksOf(passage: Passage): readonly Mark[] {
  const written = PERCENTILES.flatMap((expression) =>
    [...passage.text.matchAll(expression)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      fact: FACT[m[1] ?? ''] ?? ('other' as const),
    })),
  );
  const shares = passage.quantities.flatMap((q): Mark[] => {
    const fact = q.kind === 'share' ? FACT[String(Math.round(q.value * 1e6) / 1e4)] : undefined;
    return fact && !isAvailability(passage, q) ? [{ start: q.start, end: q.end, fact }] : [];
  });
  const halves = passage.find(half).map((span): Mark => ({ ...span, fact: 'p50Ms' }));
  const all = [...written, ...shares, ...halves].sort((a, b) => a.start - b.start);
  return all.filter((m, i) => !all.some((o, j) => j < i && o.start <= m.start && m.start < o.end));
}

// 99 % beside "availability" is a share of time; a percentile says of what, or stands beside a duration.
function isAvailability(passage: Passage, q: Quantity): boolean {
  return nearestCue(passage, q, availability) < 12;
}
