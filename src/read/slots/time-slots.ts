import { FAILURE, LIMIT } from '../../knowledge/lexicons/failures.ts';
import { FLAGS } from '../../knowledge/lexicons/flags.ts';
import {
  LATENCY,
  NOTHING_LOST,
  TARGET,
  TIME_CUES,
  type TimeRole,
  TYPICAL,
} from '../../knowledge/lexicons/slot-cues.ts';
import { OBSERVED } from '../../knowledge/lexicons/standing.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { muted } from '../scope/mutes.ts';
import { type Cue, cue, type Span } from '../text/cues.ts';
import type { Candidate, NumberFact } from './candidate.ts';
import { distance, nearestCue, type Passage } from './passage.ts';
import { isBound, isTodays, percentilesOf } from './percentiles.ts';

const ROLES: readonly TimeRole[] = ['rpo', 'rto', 'downtime', 'retention', 'none'];
const CUES = ROLES.map((role) => ({ role, expression: cue(TIME_CUES[role]) }));
const target = cue(TARGET);
const latency = cue(LATENCY);
const nothingLost = cue(NOTHING_LOST);
const typical = cue(TYPICAL);
const observed = cue(OBSERVED);
const failure = cue(FAILURE);
const limit = cue(LIMIT);
const DAY = 86_400_000;
/** Nobody repairs anything faster. */
const SHORTEST_OUTAGE = 60_000;
const YEAR = 365 * DAY;
const MONTH = 30 * DAY;
const NEAR = 64;
/** Longer than this is no response time. */
const LONGEST_LATENCY = 5 * 60_000;
/** Somebody may be told of a thing within an hour. */
const LONGEST_ALARM = 60 * 60_000;
const EVERY = /(?:every|each|mỗi|cứ|每隔?)\s?(?:once )?$/i;
const EVERY_AFTER =
  /^\s?(?:ごと|おき|間隔|に(?:1|一) ?[回度件]|마다|간격|에 ?한 ?번|一次|就(?:回報|上傳|送)|[^.,;]{0,24}(?:một|1) lần(?! nữa)|interval)/;

/** Facts that a sentence tells in durations: RPO, RTO, downtime, retention, response times. */
export function timeFacts(passage: Passage): readonly Candidate[] {
  const marks = percentilesOf(passage);
  const told = durations(passage, marks);
  return told.some(({ name }) => name === 'rpoMin') ? told : [...told, ...noLoss(passage)];
}

/** "Every change is on record. Five years.": a sentence that is a duration and nothing else goes on with the one before. */
export function loneRetention(passage: Passage, before: Passage | undefined): readonly Candidate[] {
  const [q, other] = passage.quantities;
  if (!q || other || before === undefined || q.kind !== 'time' || q.value < DAY) return [];
  const rest = passage.text.slice(0, q.start) + passage.text.slice(q.end);
  if (/[\p{L}]/u.test(rest.replace(LITTLE, ''))) return [];
  return before.find(keeps).length > 0 || before.find(provable).length > 0
    ? retention(passage, q)
    : [];
}

const LITTLE =
  /(?<![a-z])(?:for|at least|minimum|about|all|that's|it's)(?![a-z])|以上|です|입니다|이에요|최소|至少|ít nhất/giu;
const keeps = cue(TIME_CUES.retention);
const provable = cue(FLAGS.audit);

function durations(
  passage: Passage,
  marks: ReturnType<typeof percentilesOf>,
): readonly Candidate[] {
  return passage.quantities.flatMap((q, i) => {
    if (q.kind !== 'time' || isInterval(passage.text, q)) return [];
    const mark = marks.get(q);
    if (mark)
      return at(
        passage,
        mark === 'other' ? 'latencyMs' : mark,
        q.value,
        q,
        isBound(passage, q) ? 4 : 3,
      );
    return inRole(passage, q, i);
  });
}

function inRole(passage: Passage, q: Quantity, index: number): readonly Candidate[] {
  switch (roleOf(passage, q)) {
    case 'downtime':
      return downtime(passage, q, index);
    case 'rpo':
      return at(passage, 'rpoMin', q.value / 60_000, q, 2);
    case 'rto':
      return at(passage, 'rtoMin', q.value / 60_000, q, 2);
    case 'retention':
      return retention(passage, q);
    case undefined:
      return afterFailure(passage, q) ?? responseTime(passage, q);
    default:
      return [];
  }
}

/** Whether a duration says how often something happens: every 10 s, 20초마다. */
export function isInterval(text: string, q: Quantity): boolean {
  return (
    EVERY.test(text.slice(Math.max(0, q.start - 12), q.start)) ||
    EVERY_AFTER.test(text.slice(q.end, q.end + 34))
  );
}

function roleOf(passage: Passage, q: Quantity): TimeRole | undefined {
  const { text } = passage;
  let best: { role: TimeRole; far: number } | undefined;
  for (const { role, expression } of CUES) {
    const far = cueDistance(passage, q, role, expression);
    if (far <= NEAR && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { role, far };
  }
  const behind = text.slice(q.end, q.end + 8);
  // "at most 3 seconds old": how fresh a value has to be.
  if (/^\s?(?:old|stale|behind|late)(?![a-z])/.test(behind) && boundNear(passage, q) < 6)
    return isTolerated(text, q) ? 'none' : undefined;
  if (/^\s?(?:前|ago|old|전[에의 ]|trước)/.test(behind)) return 'none';
  // "the valve has to shut within 3 s": the verb nearest to the figure says what it is about.
  if (best?.role === 'none' && nearestCue(passage, q, latency) < best.far - 4) return undefined;
  return best?.role;
}

function cueDistance(passage: Passage, q: Quantity, role: TimeRole, expression: Cue): number {
  if (role === 'rpo') return nearestLoss(passage, q, expression);
  return nearestCue(passage, q, expression) + (role === 'none' ? 4 : 0);
}

// "within 5 min, no data loss": words that allow no loss at all speak of no duration.
function nearestLoss(passage: Passage, q: Quantity, expression: Cue): number {
  const none = passage.find(nothingLost);
  const signs = passage
    .find(expression)
    .filter((sign) => !none.some((n) => n.start < sign.end && sign.start < n.end));
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...signs
      .filter((sign) => !(sign.start < q.end && q.start < sign.end))
      .map((sign) => distance(passage.text, sign, q)),
  );
}

// "30 seconds late is fine" tolerates, it asks for nothing.
function isTolerated(text: string, q: Quantity): boolean {
  return /^[^.;]{0,16}(?:fine|ok|okay|acceptable|tolerable|no problem|all right)(?![a-z])/i.test(
    text.slice(q.end, q.end + 40),
  );
}

// "RPO zero", "no data may be lost", 一筆都不能掉: nothing may be lost, said without a duration.
function noLoss(passage: Passage): readonly Candidate[] {
  const span = passage.find(nothingLost).find((one) => !muted(passage.mutes, one));
  return span ? at(passage, 'rpoMin', 0, span, 2) : [];
}

function downtime(passage: Passage, q: Quantity, index: number): readonly Candidate[] {
  const period = passage.periods.find((p) => p.ms > q.value && distance(passage.text, p, q) < 70);
  const window = passage.quantities.find(
    (o, i) => i !== index && o.kind === 'time' && o.value > q.value && isWindow(passage.text, q, o),
  );
  const whole = window?.value ?? period?.ms;
  return whole
    ? at(passage, 'availability', Number((1 - q.value / whole).toPrecision(12)), q, 1.5)
    : (afterFailure(passage, q) ?? []);
}

// "If it breaks, two hours to get it going": beside a failure a bound says when all has to work again.
function afterFailure(passage: Passage, q: Quantity): readonly Candidate[] | undefined {
  const fails = nearestCue(passage, q, failure) < NEAR;
  const isLimit = nearestCue(passage, q, target) < 16 || passage.find(limit).length > 0;
  if (!fails || !isLimit || q.value < SHORTEST_OUTAGE || q.value > 3 * DAY) return undefined;
  if (isTodays(passage, q) || nearestCue(passage, q, observed) < 14) return undefined;
  return at(passage, 'rtoMin', q.value / 60_000, q, 1);
}

// "four minutes within the 12 hours": the longer time is what the shorter is measured against.
function isWindow(text: string, q: Quantity, other: Quantity): boolean {
  return (
    other.start > q.end &&
    /^\s?(?:within|in|of|during|out of|trong).{0,12}$/.test(text.slice(q.end, other.start))
  );
}

function retention(passage: Passage, q: Quantity): readonly Candidate[] {
  // "in under ten seconds, and the kiosks have to keep running": nobody keeps data for seconds.
  if (q.value < DAY) return responseTime(passage, q);
  if ((q.unitMs ?? 0) >= YEAR)
    return at(passage, 'retentionYears', q.value / YEAR, q, 2 + q.value / (1e6 * YEAR));
  // "36 months" are three years to whoever reads years.
  const years = q.unitMs === MONTH ? q.value / (12 * MONTH) : 0;
  if (years >= 1 && Number.isInteger(years))
    return [
      ...at(passage, 'retentionYears', years, q, 2),
      ...at(passage, 'retentionDays', q.value / DAY, q, 2),
    ];
  // Of several periods the longest is the promise.
  return at(passage, 'retentionDays', q.value / DAY, q, 2 + q.value / (1e6 * YEAR));
}

function responseTime(passage: Passage, q: Quantity): readonly Candidate[] {
  const bound = boundNear(passage, q);
  const isAlarm = bound < 12 && nearestCue(passage, q, latency) < 24;
  if (q.value > (isAlarm ? LONGEST_ALARM : LONGEST_LATENCY)) return [];
  const seen = nearestCue(passage, q, observed);
  if (seen < 14 && !(bound < seen)) return [];
  if (isTodays(passage, q)) return [];
  if (nearestCue(passage, q, typical) < 16) return at(passage, 'p50Ms', q.value, q, 1);
  if (bound < 12) return at(passage, 'latencyMs', q.value, q, 2);
  return nearestCue(passage, q, latency) < 24 ? at(passage, 'latencyMs', q.value, q, 1) : [];
}

function boundNear(passage: Passage, q: Quantity): number {
  return nearestCue(passage, q, target);
}

function at(
  passage: Passage,
  name: NumberFact,
  value: number,
  q: Span,
  weight: number,
): readonly Candidate[] {
  const { start } = passage.sentence;
  return [{ name, value, start: start + q.start, end: start + q.end, force: 'should', weight }];
}
