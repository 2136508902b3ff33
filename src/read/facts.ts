import { FACT_NAMES, FACTS, type FactName } from '../blueprint/requirements/fact-catalogue.ts';
import type { Fact, Facts } from '../blueprint/requirements/requirements.ts';
import { say } from '../util/language.ts';
import { type Objective, objectivesOf, oursAmong } from './objectives.ts';
import type { Candidate } from './slots/candidate.ts';
import { cue, has } from './text/cues.ts';
import type { SegmentedBrief } from './text/segmented-brief.ts';

/** Which of several values of equal standing is meant: the strictest, the largest, or the last one said. */
const PREFER: { readonly [N in FactName]?: 'largest' | 'smallest' } = {
  peakRps: 'largest',
  eventsPerSec: 'largest',
  eventsPerDay: 'largest',
  ordersPerDay: 'largest',
  users: 'largest',
  concurrentUsers: 'largest',
  devices: 'largest',
  tenants: 'largest',
  availability: 'largest',
  retentionDays: 'largest',
  retentionYears: 'largest',
  peakFactor: 'largest',
  rpoMin: 'smallest',
  rtoMin: 'smallest',
  latencyMs: 'smallest',
};
const CORRECTION = cue({
  en: 'amended|revised|superseded|actually|in fact|the real|correct(?:ed)? (?:figure|number|value)|make (?:it|that)|instead|update|edit|rather|new (?:figure|number)|so plan',
  'zh-TW': '其實|實際|正確(?:的)?(?:數字|值)|改為|改成|更正|請以',
  ja: '実際は|実際の|正しくは|訂正|改めて|ではなく',
  ko: '실제|사실은|정정|다시 말',
  vi: 'thực ra|thực tế|đính chính|sửa lại|chính xác là',
});
const MAX_QUOTE = 160;

/** One fact per name from all that was found: lists are joined, of single values the surest stands. */
export function resolveFacts(candidates: readonly Candidate[], brief: SegmentedBrief): Facts {
  const facts: { [N in FactName]?: Fact } = {};
  const objectives = objectivesOf(candidates, brief);
  for (const name of FACT_NAMES) {
    const named = candidates.filter((one) => one.name === name);
    const found = isPercentile(name) || name === 'latencyMs' ? oursAmong(named, brief) : named;
    const fact =
      FACTS[name].kind === 'words' ? joined(name, found, brief) : chosen(name, found, brief);
    // A percentile that is told for several operations is the objective of each, not of all.
    if (
      fact &&
      !(isPercentile(name) && objectives.some(({ candidate }) => candidate.name === name))
    )
      facts[name] = fact;
  }
  const slo = objectiveFact(objectives, brief);
  if (slo) facts.slo = slo;
  return isCatalogued(facts) ? facts : {};
}

function isPercentile(name: FactName): boolean {
  return name === 'p50Ms' || name === 'p95Ms' || name === 'p99Ms';
}

/** Whether every fact stands under its own name with a value of its kind: the compiler cannot see it through a loop. */
function isCatalogued(facts: { readonly [N in FactName]?: Fact }): facts is Facts {
  return FACT_NAMES.every((name) => {
    const fact = facts[name];
    return fact === undefined || (fact.name === name && isOfKind(FACTS[name].kind, fact.value));
  });
}

function isOfKind(kind: string, value: Fact['value']): boolean {
  if (kind === 'words') return Array.isArray(value);
  if (kind === 'record') return typeof value === 'object' && !Array.isArray(value);
  return (
    typeof value ===
    (kind === 'flag' ? 'boolean' : kind === 'word' || kind === 'text' ? 'string' : 'number')
  );
}

function chosen(
  name: FactName,
  found: readonly Candidate[],
  brief: SegmentedBrief,
): Fact | undefined {
  const ranked = found.map((one) => ({ one, rank: rank(one, brief) }));
  const top = ranked.reduce((so, { rank: r }) => Math.max(so, r), Number.NEGATIVE_INFINITY);
  const best = ranked.filter(({ rank: r }) => r === top).map(({ one }) => one);
  const one = best.reduce<Candidate | undefined>(
    (so, next) => (so === undefined || isPreferred(name, next, so) ? next : so),
    undefined,
  );
  return one ? factOf(name, one.value, one, brief) : undefined;
}

function rank(candidate: Candidate, brief: SegmentedBrief): number {
  const sentence = brief.sentences.find(
    (s) => s.start <= candidate.start && candidate.start < s.end,
  );
  const before = sentence ? sentence.text.slice(0, candidate.start - sentence.start) : '';
  return (
    candidate.weight + (candidate.force === 'could' ? -10 : 0) + (has(CORRECTION, before) ? 5 : 0)
  );
}

function isPreferred(name: FactName, next: Candidate, so: Candidate): boolean {
  const wanted = PREFER[name];
  if (wanted === undefined || typeof next.value !== 'number' || typeof so.value !== 'number')
    return next.start >= so.start;
  return wanted === 'largest' ? next.value >= so.value : next.value <= so.value;
}

function joined(
  name: FactName,
  found: readonly Candidate[],
  brief: SegmentedBrief,
): Fact | undefined {
  const top = found.some(({ weight }) => weight > 0)
    ? found.filter(({ weight }) => weight > 0)
    : found;
  const ordered = [...top].sort((a, b) => a.start - b.start);
  const [first] = ordered;
  if (!first) return undefined;
  const values = [
    ...new Set(ordered.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : []))),
  ];
  const end = Math.max(...ordered.map((one) => one.end));
  const span = end - first.start <= MAX_QUOTE ? { start: first.start, end } : first;
  const force = ordered.some((one) => one.force === 'must') ? 'must' : first.force;
  return values.length ? { ...factOf(name, values, span, brief), force } : undefined;
}

function objectiveFact(objectives: readonly Objective[], brief: SegmentedBrief): Fact | undefined {
  const [first] = objectives;
  if (!first) return undefined;
  const record: Record<string, number> = {};
  for (const { key, candidate } of objectives) {
    if (typeof candidate.value === 'number') record[key] = candidate.value;
  }
  return factOf('slo', record, first.candidate, brief);
}

function factOf(
  name: FactName,
  value: Fact['value'],
  at: Pick<Candidate, 'start' | 'end' | 'assumed'> & { readonly force?: Fact['force'] },
  brief: SegmentedBrief,
): Fact {
  const span = brief.span(at.start, at.end);
  return {
    name,
    value,
    unit: FACTS[name].unit,
    force: at.force ?? 'should',
    source: at.assumed
      ? { assumed: true, because: say(at.assumed, brief.language) }
      : { quote: brief.original.slice(...span), span },
  };
}
