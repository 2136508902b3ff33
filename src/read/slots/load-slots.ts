import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import {
  BUDGET,
  BUDGET_NOUN,
  NO_BUDGET,
  ORDINARY,
  PEAK,
  READ_WRITE,
  READS,
} from '../../knowledge/lexicons/slot-cues.ts';
import { BOAST, PER_CALLER } from '../../knowledge/lexicons/standing.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue, has } from '../text/cues.ts';
import type { Candidate, NumberFact } from './candidate.ts';
import { isPerDevice } from './derived.ts';
import { type LoadLabel, labelsOf } from './load-labels.ts';
import { nearestCue, type Passage } from './passage.ts';
import { wordFactors } from './word-factors.ts';

const peak = cue(PEAK);
const ordinary = cue(ORDINARY);
const perCaller = cue(PER_CALLER);
const boast = cue(BOAST);
const budget = cue(BUDGET);
const noBudget = cue(NO_BUDGET);
const budgetNoun = cue(BUDGET_NOUN);
const readWrite = cue(READ_WRITE);
const reads = cue(READS);
const SECOND = 1_000;
const DAY = 86_400_000;
const MONTH = 30 * DAY;

/** Facts that a sentence tells as so many of something per time, as a factor or as money per month. */
export function loadFacts(passage: Passage): readonly Candidate[] {
  const labels = labelsOf(passage);
  return [
    ...passage.quantities.flatMap((q) => {
      if (q.kind === 'money') return money(passage, q);
      if (isBareMoney(passage, q)) return money(passage, q);
      if (q.kind !== 'count') return [];
      if (q.noun === 'times') return factor(passage, q);
      const periodMs = q.rateMs ?? sharedPeriod(passage, q);
      return periodMs === undefined ? [] : rate(passage, q, periodMs, labels.get(q));
    }),
    ...wordFactors(passage).flatMap((one) => number(passage, 'peakFactor', one.value, one, 1)),
    ...ratio(passage),
  ];
}

// "40 requests per second on average, two thousand at peak": the second figure shares the unit of the first.
function sharedPeriod(passage: Passage, q: Quantity): number | undefined {
  if (q.noun !== undefined && q.noun !== 'request') return undefined;
  const told = passage.quantities.find(
    (o) => o !== q && o.noun === 'request' && o.rateMs !== undefined,
  );
  const cued = Math.min(nearestCue(passage, q, peak), nearestCue(passage, q, ordinary)) < 16;
  return cued && q.value >= 2 ? told?.rateMs : undefined;
}

function rate(
  passage: Passage,
  q: Quantity,
  periodMs: number,
  label: LoadLabel | undefined,
): readonly Candidate[] {
  if (nearestCue(passage, q, perCaller) < 40 || nearestCue(passage, q, boast) < 14) return [];
  if (q.noun === 'order') return orders(passage, q, periodMs, label);
  if (q.noun === 'event') return events(passage, q, periodMs);
  if (q.noun === 'user' && periodMs >= DAY) return number(passage, 'users', q.value, q, 0);
  return requests(passage, q, periodMs, label);
}

// Transactions per second are a load; so many orders per day are a business figure.
function orders(
  passage: Passage,
  q: Quantity,
  periodMs: number,
  label: LoadLabel | undefined,
): readonly Candidate[] {
  if (periodMs >= DAY) {
    const perDay = Math.round((q.value * DAY) / periodMs);
    return number(passage, 'ordersPerDay', perDay, q, periodMs === DAY ? 3 : 2);
  }
  const isLoad = periodMs === SECOND || (periodMs <= 60_000 && nearestCue(passage, q, peak) < 40);
  return isLoad ? number(passage, kindOf(label), perSecond(q, periodMs), q, 2) : [];
}

// "20 messages per second each" is told per device: the product is derived elsewhere.
function events(passage: Passage, q: Quantity, periodMs: number): readonly Candidate[] {
  if (isPerDevice(passage.text, q)) return [];
  return periodMs >= 3_600_000
    ? number(passage, 'eventsPerDay', (q.value * DAY) / periodMs, q, 2)
    : number(passage, 'eventsPerSec', perSecond(q, periodMs), q, 2);
}

function requests(
  passage: Passage,
  q: Quantity,
  periodMs: number,
  label: LoadLabel | undefined,
): readonly Candidate[] {
  if ((q.noun !== undefined && q.noun !== 'request') || periodMs > 3_600_000) return [];
  const bare = q.noun === undefined;
  if (bare && (periodMs > SECOND || q.value < 5 || isReport(passage, q))) return [];
  const sure = label === 'peak' || label === 'ordinary';
  return number(passage, kindOf(label), perSecond(q, periodMs), q, bare && !sure ? 2 : 3);
}

// 1 秒間に 5 回送信: how often one device reports, no load of the system.
function isReport({ text, quantities }: Passage, q: Quantity): boolean {
  const times = /^\s?(?:回|次|번|lần)/.test(text.slice(q.end, q.end + 5));
  return times && q.value <= 60 && quantities.some(({ noun }) => noun === 'device');
}

function perSecond(q: Quantity, periodMs: number): number {
  return Number(((q.value * SECOND) / periodMs).toPrecision(9));
}

// A load that nothing is said of is planned for as the worst.
function kindOf(label: LoadLabel | undefined): 'peakRps' | 'sustainedRps' {
  return label === 'ordinary' ? 'sustainedRps' : 'peakRps';
}

function factor(passage: Passage, q: Quantity): readonly Candidate[] {
  const near = Math.min(nearestCue(passage, q, peak), nearestCue(passage, q, ordinary));
  const told = passage.quantities.some(
    (o) => o !== q && o.noun === 'request' && o.rateMs !== undefined,
  );
  return near < (told ? 120 : 48) && q.value >= 1.1 && q.value <= 1_000
    ? number(passage, 'peakFactor', q.value, q, 2)
    : [];
}

// "ngân sách 500 nghìn một tháng": beside a budget a bare number per month is money of the country.
function isBareMoney(passage: Passage, q: Quantity): boolean {
  const countsNothing = q.noun === undefined || q.noun === 'place';
  if (q.kind !== 'count' || !countsNothing || (payPeriod(passage, q) ?? 0) < 20 * DAY) return false;
  return (
    nearestCue(passage, q, budget) < 16 && HOME_CURRENCY[passage.sentence.language] !== undefined
  );
}

// The month or year that a sum is paid for.
function payPeriod({ periods }: Passage, q: Quantity): number | undefined {
  return (
    q.rateMs ??
    periods.find(
      (p) => p.ms >= 20 * DAY && Math.abs(p.start - q.end) + Math.abs(q.start - p.end) < 60,
    )?.ms
  );
}

const HOME_CURRENCY: Readonly<Record<string, string>> = {
  vi: 'VND',
  ko: 'KRW',
  ja: 'JPY',
  'zh-TW': 'TWD',
};

function money(passage: Passage, q: Quantity): readonly Candidate[] {
  const wanted = nearestCue(passage, q, budget);
  if (nearestCue(passage, q, noBudget) < Math.min(30, wanted)) return [];
  const period = payPeriod(passage, q);
  const monthly =
    period === undefined ? undefined : (q.value * MONTH) / (period > 3e10 ? 12 * MONTH : period);
  if (wanted > 60 || (monthly === undefined && nearestCue(passage, q, budgetNoun) > 30)) return [];
  const name: FactName = 'budgetPerMonth';
  const { start } = passage.sentence;
  return [
    ...number(passage, name, Math.round(monthly ?? q.value), q, monthly === undefined ? 1 : 2),
    {
      name: 'currency',
      value: q.currency ?? HOME_CURRENCY[passage.sentence.language] ?? '',
      start: start + q.start,
      end: start + q.end,
      force: 'should',
      weight: monthly === undefined ? 1 : 2,
    },
  ];
}

/** 9:1, 9 比 1, "nine reads per write", "95 % reads". */
function ratio(passage: Passage): readonly Candidate[] {
  const { text } = passage;
  const timed = passage.quantities.some((q) => q.kind === 'time');
  const share = passage.quantities.find(
    (q) =>
      q.kind === 'share' &&
      q.value > 0.5 &&
      q.value < 1 &&
      nearestCue(passage, q, reads) < (timed ? 8 : 24) &&
      !(timed && /^\s?of/.test(text.slice(q.end, q.end + 4))),
  );
  if (share)
    return number(
      passage,
      'readWriteRatio',
      Number((share.value / (1 - share.value)).toPrecision(4)),
      share,
      1,
    );
  if (!has(readWrite, text)) return [];
  const pair = /(\d+(?:\.\d+)?)\s?(?::|比|対|대|to|trên|\/)\s?(\d+(?:\.\d+)?)/iu.exec(text);
  if (pair) {
    const value = Number(pair[1]) / Number(pair[2]);
    return Number.isFinite(value) && value > 0
      ? number(
          passage,
          'readWriteRatio',
          value,
          { start: pair.index, end: pair.index + pair[0].length },
          2,
        )
      : [];
  }
  const single = passage.quantities
    .filter((q) => q.kind === 'count' && q.rateMs === undefined)
    .reduce<Quantity | undefined>((so, q) => (so && so.value >= q.value ? so : q), undefined);
  return single ? number(passage, 'readWriteRatio', single.value, single, 1) : [];
}

function number(
  passage: Passage,
  name: NumberFact,
  value: number,
  q: Pick<Quantity, 'start' | 'end' | 'quoteStart' | 'quoteEnd'>,
  weight: number,
): readonly Candidate[] {
  const { start } = passage.sentence;
  return [
    {
      name,
      value,
      start: start + (q.quoteStart ?? q.start),
      end: start + (q.quoteEnd ?? q.end),
      force: 'should',
      weight,
    },
  ];
}
