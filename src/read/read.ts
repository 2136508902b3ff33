import type { Reading } from '../blueprint/requirements/requirements.ts';
import { COURTESY } from '../knowledge/lexicons/off-topic.ts';
import { readConcepts } from './concepts/read-concepts.ts';
import { resolveFacts } from './facts.ts';
import { readIntents } from './intents.ts';
import { readLikenesses, readRelevances } from './likeness/read-likenesses.ts';
import { objectiveQuestions, objectivesOf } from './objectives.ts';
import { findClash } from './refusals/contradictions.ts';
import {
  hasNoSmallWord,
  isEmpty,
  isNonsense,
  isPutOff,
  isTypedBlindly,
  isTypedBlindlyInHangul,
} from './refusals/nonsense.ts';
import { isOffTopic } from './refusals/off-topic.ts';
import { contradiction, refusal } from './refusals/refusal.ts';
import type { Candidate } from './slots/candidate.ts';
import { carriedPercentiles } from './slots/carried-percentiles.ts';
import { countFacts } from './slots/count-slots.ts';
import { derivedFacts } from './slots/derived.ts';
import { loadFacts } from './slots/load-slots.ts';
import { type Passage, passagesOf } from './slots/passage.ts';
import { shareFacts } from './slots/share-slots.ts';
import { loneRetention, timeFacts } from './slots/time-slots.ts';
import { readStories } from './stories/read-stories.ts';
import { namedParties, namedServices } from './technologies/named-systems.ts';
import type { PlacedWish } from './technologies/placed-wish.ts';
import { technologyFacts } from './technologies/technology-facts.ts';
import { wishesIn } from './technologies/wishes.ts';
import { segmentBrief } from './text/segmented-brief.ts';
import { titleOf } from './title.ts';
import { namedThings } from './words/named-things.ts';
import { orderingFacts } from './words/ordering.ts';
import { residencyFacts } from './words/places.ts';
import { tenancyFacts } from './words/tenancy.ts';
import { wordFacts } from './words/word-facts.ts';

/** Reads a brief into requirements, or says why no design can be made of it. Never throws. */
export function readBrief(brief: string): Reading {
  const text = segmentBrief(brief);
  if (isEmpty(text.normalised)) return { ok: false, refusal: refusal('empty', text.language) };
  const passages = passagesOf(text);
  const wishes = wishesIn(passages);
  // Whoever names a product has said something, however little it looks like a word.
  const blind = isTypedBlindly(text.normalised) || isTypedBlindlyInHangul(brief);
  if (blind || (wishes.length === 0 && isNonsense(text.normalised))) {
    return { ok: false, refusal: refusal('nonsense', text.language) };
  }
  const candidates = candidatesOf(passages, wishes);
  const concepts = readConcepts(text);
  const isSilent =
    // A courtesy may name a phone.
    candidates.every(({ name }) => name === 'clients') &&
    concepts.every(({ contexts, term, name }) => !contexts.length || isCourtesy(term, name));
  if (isSilent && hasNoSmallWord(text.normalised)) {
    return { ok: false, refusal: refusal('nonsense', text.language) };
  }
  if (isPutOff(text.normalised, isSilent)) {
    return { ok: false, refusal: refusal('empty', text.language) };
  }
  if (isOffTopic(text.normalised, concepts, isMeasured(candidates))) {
    return { ok: false, refusal: refusal('off-topic', text.language) };
  }
  const clash = findClash({ passages, wishes, facts: candidates });
  if (clash) return { ok: false, refusal: contradiction(clash, text) };
  return {
    ok: true,
    requirements: {
      brief,
      language: text.language,
      title: titleOf(text),
      intents: readIntents(passages),
      facts: resolveFacts(candidates, text),
      concepts,
      likenesses: readLikenesses(text),
      relevances: readRelevances(text),
      stories: readStories(text, concepts),
      questions: objectiveQuestions(objectivesOf(candidates, text), text),
    },
  };
}

function isCourtesy(...words: readonly string[]): boolean {
  return words.some((word) => COURTESY.test(word));
}

function candidatesOf(
  passages: readonly Passage[],
  wishes: readonly PlacedWish[],
): readonly Candidate[] {
  const times = carriedPercentiles(passages, passages.flatMap(timeFacts));
  const told = passages.flatMap((passage, i) => [
    ...loneRetention(passage, passages[i - 1]),
    ...loadFacts(passage),
    ...shareFacts(passage),
    ...countFacts(passage),
    ...wordFacts(passage),
    ...residencyFacts(passage),
    ...orderingFacts(passage, passages[i + 1]),
    ...namedServices(passage),
    ...namedParties(passage),
    ...tenancyFacts(passage, passages.slice(Math.max(0, i - 2), i + 3)),
  ]);
  const found = [
    ...times,
    ...asEvents(passages, told),
    ...technologyFacts(wishes),
    ...namedThings(passages),
  ];
  const derived = derivedFacts(passages, found);
  // Households stand for devices only where something in them reports.
  const reports = derived.some(({ name }) => name === 'eventsPerSec' || name === 'eventsPerDay');
  return [
    ...found.filter((one) => reports || one.name !== 'devices' || one.weight > 0),
    ...derived,
  ];
}

// So many a day of nobody says what: where webhooks are asked for, these are what is sent.
function asEvents(passages: readonly Passage[], told: readonly Candidate[]): readonly Candidate[] {
  const sends = passages.some(({ mentions }) => mentions.some(({ id }) => id === 'webhook'));
  return sends
    ? told.map((one) =>
        one.name === 'ordersPerDay' && one.weight < 1 ? { ...one, name: 'eventsPerDay' } : one,
      )
    : told;
}

// A brief with a load or a technology in it speaks of a system.
function isMeasured(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ name }) => MEASURES.has(name));
}

const MEASURES: ReadonlySet<string> = new Set([
  'peakRps',
  'sustainedRps',
  'eventsPerSec',
  'eventsPerDay',
  'ordersPerDay',
  'availability',
  'p95Ms',
  'p99Ms',
  'rpoMin',
  'rtoMin',
  'databases',
  'broker',
  'orchestrator',
  'style',
  'teamSize',
]);
