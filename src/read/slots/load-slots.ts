import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import { NO_DEALING } from '../../knowledge/lexicons/dealings.ts';
import { NOUNS } from '../../knowledge/lexicons/nouns.ts';
import {
  BUDGET,
  BUDGET_NOUN,
  NO_BUDGET,
  ORDINARY,
  PEAK,
} from '../../knowledge/lexicons/slot-cues.ts';
import { BOAST, PER_CALLER } from '../../knowledge/lexicons/standing.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue } from '../text/cues.ts';
import { type Candidate, counted } from './candidate.ts';
import { isPerDevice } from './derived.ts';
import { type LoadLabel, labelsOf } from './load-labels.ts';
import { nearestCue, type Passage } from './passage.ts';
import { holdersOf, namedHolders } from './per-holder.ts';
import { readWriteFacts } from './read-write-slots.ts';
import { wordFactors } from './word-factors.ts';

const peak = cue(PEAK);
const ordinary = cue(ORDINARY);
const perCaller = cue(PER_CALLER);
const boast = cue(BOAST);
const budget = cue(BUDGET);
const noBudget = cue(NO_BUDGET);
const budgetNoun = cue(BUDGET_NOUN);
const order = cue(NOUNS.order);
const event = cue(NOUNS.event);
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
      if (q.noun === 'times')
        return isRated(passage, q) ? happenings(passage, q) : factor(passage, q);
      const periodMs = calmDay(passage, q) ?? q.rateMs ?? sharedPeriod(passage, q);
      return periodMs === undefined ? [] : rate(passage, q, periodMs, labels.get(q));
    }),
    ...wordFactors(passage).flatMap((one) => counted(passage, 'peakFactor', one.value, one, 1)),
    ...readWriteFacts(passage),
  ];
}

// "40 requests per second on average, two thousand at peak": the second figure shares the unit of the first.
function sharedPeriod(passage: Passage, q: Quantity): number | undefined {
  if (q.noun !== undefined && q.noun !== 'request') return undefined;
  const told = passage.quantities.find(
    (o) =>
      o !== q &&
      (o.noun === 'request' || (o.noun === undefined && o.rateMs === SECOND)) &&
      o.rateMs !== undefined,
  );
  if (told && told.end < q.start && isSecondOf(passage.text, told, q)) return told.rateMs;
  const cued = Math.min(nearestCue(passage, q, peak), nearestCue(passage, q, ordinary)) < 16;
  return cued && q.value >= 2 ? told?.rateMs : undefined;
}

// "1,400 requests a second in a storm, 110 on a calm day": the day says when, not per what.
function calmDay(passage: Passage, q: Quantity): number | undefined {
  if (
    q.noun !== undefined ||
    !/^ on an? [a-z]+ day(?![a-z])/.test(passage.text.slice(q.end, q.end + 24))
  )
    return undefined;
  return passage.quantities.find((o) => o.noun === 'request' && o.rateMs === SECOND)?.rateMs;
}

// "11k rps, 30k at six": a bare figure behind a comma that says when.
function isSecondOf(text: string, told: Quantity, q: Quantity): boolean {
  return (
    q.noun === undefined &&
    q.value >= 2 &&
    /^[^.;]{0,24},\s?(?:and |about |up to )?$/u.test(text.slice(told.end, q.start)) &&
    /^ (?:at|around|by|in|on|when|during|from) /.test(text.slice(q.end, q.end + 8))
  );
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
  if (q.noun === undefined && periodMs === DAY) return daily(passage, q);
  if (isSent(passage, q, periodMs)) return events(passage, q, periodMs);
  if (q.noun === 'user' && periodMs >= DAY) return counted(passage, 'users', q.value, q, 0);
  return requests(passage, q, periodMs, label);
}

// 제어기 400대로부터 초당 900건: what comes from machines and is counted by a mere counter.
function isSent({ text, quantities }: Passage, q: Quantity, periodMs: number): boolean {
  return (
    q.noun === undefined &&
    periodMs <= 60_000 &&
    /^\s?(?:건|件|筆|次|값|giá trị|values?)/u.test(text.slice(q.end, q.end + 8)) &&
    quantities.some(({ noun }) => noun === 'device')
  );
}

// Transactions per second are a load; so many orders per day are a business figure.
function orders(
  passage: Passage,
  q: Quantity,
  periodMs: number,
  label: LoadLabel | undefined,
): readonly Candidate[] {
  if (periodMs >= DAY) {
    const perDay = Math.round((q.value * holdersOf(passage, q) * DAY) / periodMs);
    return counted(passage, 'ordersPerDay', perDay, q, periodMs === DAY ? 3 : 2);
  }
  // 每秒 350 筆 beside ships or meters are what these send.
  if (passage.quantities.some(({ noun }) => noun === 'device')) return events(passage, q, periodMs);
  const isLoad = periodMs === SECOND || (periodMs <= 60_000 && nearestCue(passage, q, peak) < 40);
  return isLoad ? counted(passage, kindOf(label), perSecond(q, periodMs), q, 2) : [];
}

// 하루 2만 건, 5 triệu lượt một ngày: what is counted by a mere counter is what its sentence speaks of, else an event.
function daily(passage: Passage, q: Quantity): readonly Candidate[] {
  if (isPerDevice(passage.text, q)) return [];
  const [toOrder, toEvent] = [nearestCue(passage, q, order), nearestCue(passage, q, event)];
  const isOrder = toOrder < Math.min(30, toEvent) || (toEvent > 60 && isDealing(passage, q));
  // A small figure of nobody knows what is no load.
  if (!isOrder && toEvent > 60 && q.value < 1_000) return [];
  const value = isOrder ? q.value * holdersOf(passage, q) : q.value;
  return counted(passage, isOrder ? 'ordersPerDay' : 'eventsPerDay', value, q, 0.5);
}

// "35 cremations a day": whatever a business deals with stands for its orders, where nothing sends by itself.
function isDealing({ text, quantities }: Passage, q: Quantity): boolean {
  return (
    q.digits &&
    q.value >= FEWEST_DEALINGS &&
    q.value <= MOST_DEALINGS &&
    !NO_DEALING.test(text.slice(q.end, q.end + 16)) &&
    !quantities.some(({ noun }) => noun === 'device')
  );
}

const FEWEST_DEALINGS = 10;
const MOST_DEALINGS = 500_000;

// "20 messages per second each" is told per device: the product is derived elsewhere.
function events(passage: Passage, q: Quantity, periodMs: number): readonly Candidate[] {
  const holders = namedHolders(passage, q);
  if (holders === 1 && isPerDevice(passage.text, q)) return [];
  const all = { ...q, value: q.value * holders };
  return periodMs >= 3_600_000
    ? counted(passage, 'eventsPerDay', (all.value * DAY) / periodMs, q, 2)
    : counted(passage, 'eventsPerSec', perSecond(all, periodMs), q, 2);
}

function requests(
  passage: Passage,
  q: Quantity,
  periodMs: number,
  label: LoadLabel | undefined,
): readonly Candidate[] {
  if ((q.noun !== undefined && q.noun !== 'request') || periodMs > 3_600_000) return [];
  const bare = q.noun === undefined;
  const sure = label === 'peak' || label === 'ordinary';
  if (bare && ((periodMs > SECOND && !sure) || q.value < 5 || isReport(passage, q))) return [];
  return counted(passage, kindOf(label), perSecond(q, periodMs), q, bare && !sure ? 2 : 3);
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
  if (isFactor(passage.text, q)) return counted(passage, 'peakFactor', q.value, q, 1.5);
  const near = Math.min(nearestCue(passage, q, peak), nearestCue(passage, q, ordinary));
  const told = passage.quantities.some(
    (o) => o !== q && o.noun === 'request' && o.rateMs !== undefined,
  );
  return near < (told ? 120 : 48) && q.value >= 1.1 && q.value <= 1_000
    ? counted(passage, 'peakFactor', q.value, q, 2)
    : [];
}

// "five times the mean", "say 1.8 times", 平日的四倍: a multiple of an ordinary load, whenever it may be.
function isFactor(text: string, q: Quantity): boolean {
  if (q.value < 1.1 || q.value > 100) return false;
  return (
    /^\s?(?:times|x|×|fold|-fold)? ?(?:as (?:many|much|busy|high)|(?:that|the (?:mean|average|usual|normal|ordinary|regular|weekday|daily)|what is usual|more traffic|the (?:load|volume|traffic)))(?![a-z])/i.test(
      text.slice(q.end, q.end + 24),
    ) ||
    /(?:say|=|jumps?|rises?|climbs?|up|factor(?: of)?|multipl[a-z]+ by|(?:平日|平時|平常|通常|普段|평소|평일|ngày thường)(?:的|の|의)?)(?: (?:by|to|about|around|roughly))? ?$/iu.test(
      text.slice(Math.max(0, q.start - 20), q.start),
    )
  );
}

// "800 times a second" is a rate, "3 million a day, three times as many in May" a multiple.
function isRated({ periods }: Passage, q: Quantity): boolean {
  return periods.some((p) => p.start >= q.end && p.start - q.end < 10 && p.ms === q.rateMs);
}

// "the level moves 50 times a second": what happens so often by itself is an event.
function happenings(passage: Passage, q: Quantity): readonly Candidate[] {
  const { text } = passage;
  const verb = HAPPENS.exec(text.slice(Math.max(0, q.start - 40), q.start));
  if (!verb || q.rateMs === undefined || isPerDevice(text, q)) return [];
  return events(passage, q, q.rateMs);
}

const HAPPENS =
  /(?:chang(?:e|es|ed|ing)|updates?|mov(?:e|es)|ticks?|fires?|arrives?|comes? in|tăng giảm|thay đổi|đổi|cập nhật)(?: [a-z ]{0,16})?\s?$/i;

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
    ...counted(passage, name, Math.round(monthly ?? q.value), q, monthly === undefined ? 1 : 2),
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
