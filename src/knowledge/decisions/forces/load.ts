import type { Situation } from '../../decision.ts';
import { numberOf } from './predicates.ts';
import type { Predicate } from './reason.ts';

const SECONDS_PER_DAY = 86_400;

/** Requests in the worst second, from what the brief tells: the peak, or ordinary load times its factor. */
export function peakRequests(situation: Situation): number | undefined {
  const peak = numberOf(situation, 'peakRps');
  const sustained = numberOf(situation, 'sustainedRps');
  if (sustained === undefined) return peak;
  return Math.max(peak ?? 0, sustained * (numberOf(situation, 'peakFactor') ?? 1));
}

/** Events per second, the day's count spread evenly where only that is told. */
export function eventRate(situation: Situation): number | undefined {
  const perDay = numberOf(situation, 'eventsPerDay');
  return (
    numberOf(situation, 'eventsPerSec') ??
    (perDay === undefined ? undefined : perDay / SECONDS_PER_DAY)
  );
}

/** The peak is known, and at least this many requests per second. */
export function requestsAtLeast(bound: number): Predicate {
  return (situation) => (peakRequests(situation) ?? Number.NEGATIVE_INFINITY) >= bound;
}

/** The peak is known, and less than this many requests per second. */
export function requestsBelow(bound: number): Predicate {
  return (situation) => (peakRequests(situation) ?? Number.POSITIVE_INFINITY) < bound;
}

/** The rate of events is known, and at least this. */
export function eventsAtLeast(bound: number): Predicate {
  return (situation) => (eventRate(situation) ?? Number.NEGATIVE_INFINITY) >= bound;
}

/** The rate of events is known, and less than this. */
export function eventsBelow(bound: number): Predicate {
  return (situation) => (eventRate(situation) ?? Number.POSITIVE_INFINITY) < bound;
}

/** A percentile or unnamed response time is to stay under this many milliseconds. */
export function mustAnswerWithin(ms: number): Predicate {
  return (situation) =>
    (['p50Ms', 'p95Ms', 'p99Ms', 'latencyMs'] as const).some(
      (name) => (numberOf(situation, name) ?? Number.POSITIVE_INFINITY) <= ms,
    );
}
