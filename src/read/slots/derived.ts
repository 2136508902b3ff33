import { FACTS, type FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';
import { isInterval } from './time-slots.ts';

const HERTZ = /(\d+(?:[.,]\d+)?)\s?(k)?Hz(?![a-z])/iu;
const ONCE =
  /(?:once|one time) (?:a|an|per|every) (second|minute|hour|day)|(?:twice) (?:a|an|per) (second|minute|hour|day)/i;
const LENGTH: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};
/** Intervals shorter than this are told as events per second, longer ones per day. */
const FAST = 15 * 60_000;
const DAY = 86_400_000;

interface Interval {
  readonly ms: number;
  readonly start: number;
  readonly end: number;
}

/** Facts that follow from others: devices × interval, ordinary load × factor. */
export function derivedFacts(
  passages: readonly Passage[],
  facts: readonly Candidate[],
): readonly Candidate[] {
  return [...fromInterval(passages, facts), ...fromFactor(facts), ...fromRoles(facts)];
}

function fromInterval(
  passages: readonly Passage[],
  facts: readonly Candidate[],
): readonly Candidate[] {
  const devices = largest(facts, 'devices');
  const interval = passages.flatMap(intervalsOf)[0];
  if (!devices || !interval || best(facts, 'eventsPerSec') || typeof devices.value !== 'number')
    return [];
  const fast = interval.ms < FAST;
  const value = (devices.value * (fast ? 1_000 : DAY)) / interval.ms;
  return [
    {
      name: fast ? 'eventsPerSec' : 'eventsPerDay',
      value: Number(value.toPrecision(9)),
      start: interval.start,
      end: interval.end,
      force: 'should',
      weight: 1,
    },
  ];
}

function intervalsOf(passage: Passage): readonly Interval[] {
  const { text } = passage;
  const from = passage.sentence.start;
  const span = (start: number, end: number, ms: number) => ({
    start: from + start,
    end: from + end,
    ms,
  });
  const written = passage.quantities
    .filter((q) => q.kind === 'time' && isInterval(text, q))
    .map((q) => span(q.start, q.end, q.value));
  const hertz = HERTZ.exec(text);
  const rate = hertz ? Number((hertz[1] ?? '').replace(',', '.')) * (hertz[2] ? 1_000 : 1) : 0;
  const once = ONCE.exec(text);
  // 1 時間に 1 回, 하루에 두 번: a small count of times per period.
  const times = passage.quantities.filter(
    (q) =>
      q.kind === 'count' &&
      q.rateMs !== undefined &&
      ((q.value <= 60 && isTimes(text, q.end)) ||
        (isPerDevice(text, q) && (q.noun === 'event' || isToldOfEach(text, q)))),
  );
  return [
    ...written,
    ...(hertz && rate > 0 ? [span(hertz.index, hertz.index + hertz[0].length, 1_000 / rate)] : []),
    ...(once
      ? [
          span(
            once.index,
            once.index + once[0].length,
            (LENGTH[(once[1] ?? once[2] ?? '').toLowerCase()] ?? DAY) / (once[2] ? 2 : 1),
          ),
        ]
      : []),
    ...times.map((q) => span(q.start, q.end, (q.rateMs ?? DAY) / q.value)),
  ];
}

/** Whether a rate is told for one device: "20 messages per second each", "each sends one reading per minute". */
export function isPerDevice(text: string, q: Quantity): boolean {
  const behind = text.slice(q.quoteEnd ?? q.end, (q.quoteEnd ?? q.end) + 24);
  const before = text.slice(Math.max(0, q.start - 22), q.start);
  return PER_DEVICE_BEHIND.test(behind) || PER_DEVICE_BEFORE.test(before);
}

// 1台につき毎秒1件: a bare counter behind "each sends" counts what is sent.
function isToldOfEach(text: string, q: Quantity): boolean {
  return (
    (q.noun === undefined || q.noun === 'order') &&
    q.value <= 100 &&
    PER_DEVICE_BEFORE.test(text.slice(Math.max(0, q.start - 22), q.start))
  );
}

const PER_DEVICE_BEHIND =
  /^[^.;,]{0,16}?(?<![a-z])(?:each|apiece|per (?!(?:day|second|minute|hour|week|month|year|night|shift)(?![a-z]))[a-z]+)(?![a-z])/i;
const PER_DEVICE_BEFORE =
  /(?:each(?: one| of them)?|every (?:device|sensor|one|robot|machine|meter|station)) (?:sends?|reports?|emits?|produces?|delivers?|pushes|transmits?|writes?)(?: about| around| roughly)?\s$|(?:每台|每輛|每個|各|1台あたり|一台あたり|1台につき|대당|각각|mỗi (?:máy|xe|cảm biến|thiết bị|điểm|trạm|cái|con|tủ|đồng hồ)(?: (?:gửi|đo|sinh|phát))?)[^,、。]{0,8}$/i;

function isTimes(text: string, at: number): boolean {
  return /^\s?(?:回|度|次|번|lần|times?)/.test(text.slice(at, at + 6));
}

function fromFactor(facts: readonly Candidate[]): readonly Candidate[] {
  const factor = best(facts, 'peakFactor');
  const usual = best(facts, 'sustainedRps');
  const peak = best(facts, 'peakRps');
  if (
    !factor ||
    !usual ||
    peak ||
    typeof factor.value !== 'number' ||
    typeof usual.value !== 'number'
  )
    return [];
  return [
    {
      ...factor,
      name: 'peakRps',
      value: factor.value * usual.value,
      start: Math.min(factor.start, usual.start),
      end: Math.max(factor.end, usual.end),
    },
  ];
}

// Whoever lists roles with rights of their own wants rights by role.
function fromRoles(facts: readonly Candidate[]): readonly Candidate[] {
  const roles = facts.find(({ name, weight }) => name === 'roles' && weight >= 1);
  return roles && !best(facts, 'authz')
    ? [{ ...roles, name: 'authz', value: ['rbac'], force: 'could' }]
    : [];
}

function largest(facts: readonly Candidate[], name: FactName): Candidate | undefined {
  const value = (one: Candidate) => (typeof one.value === 'number' ? one.value : 0);
  return facts
    .filter((one) => one.name === name)
    .reduce<Candidate | undefined>(
      (so, one) => (so && value(so) >= value(one) ? so : one),
      undefined,
    );
}

/** The surest candidate for a fact, the later of equals. */
export function best(facts: readonly Candidate[], name: FactName): Candidate | undefined {
  const of = facts.filter((f) => f.name === name);
  return of.reduce<Candidate | undefined>(
    (so, f) => (so === undefined || rank(f) >= rank(so) ? f : so),
    undefined,
  );
}

function rank(candidate: Candidate): number {
  const force = { must: 2, should: 1, could: 0 }[candidate.force];
  return FACTS[candidate.name].kind === 'words'
    ? 0
    : (force > 0 ? 10 : 0) + candidate.weight + force / 10;
}
