import type { OpenQuestion } from '../blueprint/requirements/requirements.ts';
import { WHICH_TIME } from '../knowledge/lexicons/refusal-texts.ts';
import type { Candidate } from './slots/candidate.ts';
import type { SegmentedBrief } from './text/segmented-brief.ts';
import { wordingIn } from './text/wording.ts';

/** An objective that holds for one operation only. */
export interface Objective {
  readonly key: string;
  readonly candidate: Candidate;
}

const LATENCIES = ['p50Ms', 'p95Ms', 'p99Ms', 'latencyMs'] as const;
const CUT = /[,;:。、()\n]|\.\s|\s(?:and|but|while|và|nhưng)\s/g;
const SUBJECT_END =
  /\s(?:answers?|responds?|must|should|shall|within|in|takes?|returns?|is|are|has|have|under|below|needs?|may|appears?|phải|trong|dưới)(?![a-z])|[<≤≦\d]|(?:は|が|を|의|은|는|이|가|要|須|得|在)/i;

/** Response times of several operations, where a brief names more than one figure for the same measure. */
export function objectivesOf(
  candidates: readonly Candidate[],
  brief: SegmentedBrief,
): readonly Objective[] {
  return LATENCIES.flatMap((name) => {
    const of = goalsAmong(
      oursAmong(
        candidates.filter((one) => one.name === name),
        brief,
      ),
    );
    if (new Set(of.map(({ value }) => value)).size < 2) return [];
    return of.map((candidate, i) => ({
      key: `${subjectOf(candidate, brief) || `operation ${String(i + 1)}`} ${MEASURE[name]}`,
      candidate,
    }));
  });
}

// "p95 is 2.4 s on Mondays; p95 under 300 ms": beside a bound a larger figure without one is what is measured.
function goalsAmong(of: readonly Candidate[]): readonly Candidate[] {
  const bounds = of.filter(({ weight, name }) => name !== 'latencyMs' && weight >= 4);
  const least = Math.min(...bounds.map(({ value }) => Number(value)));
  return bounds.length === 0 || bounds.length === of.length
    ? of
    : of.filter((one) => bounds.includes(one) || Number(one.value) < least);
}

const MEASURE = { p50Ms: 'p50', p95Ms: 'p95', p99Ms: 'p99', latencyMs: 'latency' } as const;

// "the weather service answers in 3 s, our pages in 900 ms": beside figures of ours those of a neighbour set no goal.
export function oursAmong(of: readonly Candidate[], brief: SegmentedBrief): readonly Candidate[] {
  const own = of.filter((one) => OWN.test(clauseBefore(one, brief)));
  const foreign = of.filter((one) => FOREIGN.test(clauseBefore(one, brief)));
  return own.length > 0 && foreign.length > 0 ? of.filter((one) => !foreign.includes(one)) : of;
}

const OWN =
  /^\s*(?:but |and |while |so )?(?:our|we|ours|my)(?![a-z])|^(?:我們|我方|本)|^(?:当社|弊社|うち|こちら|私たち|自社)|^\s?(?:우리|저희|당사)|^\s?(?:bên mình|chúng tôi|trang của mình|mình)/i;
const FOREIGN =
  /^(?!.*(?<![a-z])(?:our|we|my)(?![a-z])).*(?<![a-z])(?:api|provider|service|gateway|bank|partner|vendor)(?![a-z])|API/i;

function clauseBefore(candidate: Candidate, brief: SegmentedBrief): string {
  const sentence = brief.sentences.find(
    (s) => s.start <= candidate.start && candidate.start < s.end,
  );
  if (!sentence) return '';
  const before = sentence.text.slice(0, candidate.start - sentence.start);
  const cut = [...before.matchAll(CUT_CLAUSE)].at(-1);
  return before.slice(cut ? cut.index + cut[0].length : 0);
}

const CUT_CLAUSE =
  /[,;。、\n]\s?|\.\s|\s(?:and|but|while|whereas|và|nhưng|còn)\s|(?:が|けど|지만|는데|而|但)、?\s?/g;

// What the clause of a figure is about: its words up to the verb.
function subjectOf(candidate: Candidate, brief: SegmentedBrief): string {
  const sentence = brief.sentences.find(
    (s) => s.start <= candidate.start && candidate.start < s.end,
  );
  if (!sentence) return '';
  const before = sentence.text.slice(0, candidate.start - sentence.start);
  const cut = [...before.matchAll(CUT)].at(-1);
  const clause = before
    .slice(cut ? cut.index + cut[0].length : 0)
    .replace(/^[\s\-*•・#\d.)]*(?:an?|the|every|each|any)?\s+/i, '');
  const end = clause.search(SUBJECT_END);
  const subject = (end < 0 ? clause : clause.slice(0, end)).trim();
  return subject.length <= 40 ? subject.toLowerCase() : '';
}

/** Asks which figure rules where two operations name different ones. */
export function objectiveQuestions(
  objectives: readonly Objective[],
  brief: SegmentedBrief,
): readonly OpenQuestion[] {
  if (objectives.length === 0) return [];
  const named = objectives
    .map(({ key, candidate }) => `${key} ${String(candidate.value)} ms`)
    .join('; ');
  return [
    {
      id: 'which-response-time',
      text: wordingIn(WHICH_TIME.text, brief.language, { named }),
      changes: wordingIn(WHICH_TIME.changes, brief.language),
      assumed: wordingIn(WHICH_TIME.assumed, brief.language),
      fact: 'slo',
    },
  ];
}
