import type { Quantity } from '../quantities/quantity.ts';
import type { Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';
import { isBound } from './percentiles.ts';

const PERCENTILES: ReadonlySet<string> = new Set(['p50Ms', 'p95Ms', 'p99Ms']);

/** "p95 is 6 s. Bring it below 1 s": a smaller bound right behind a percentile without one is its goal. */
export function carriedPercentiles(
  passages: readonly Passage[],
  told: readonly Candidate[],
): readonly Candidate[] {
  return told.flatMap((one): readonly Candidate[] => {
    const at = passages.findIndex(
      ({ sentence }) => sentence.start <= one.start && one.start < sentence.end,
    );
    const next = passages[at + 1];
    if (!PERCENTILES.has(one.name) || one.weight >= 4 || !next) return [one];
    if (next.sentence.start - (passages[at]?.sentence.end ?? 0) > 3) return [one];
    const goal = goalIn(next, one, told);
    return goal ? [{ ...one, ...goal, weight: 4 }] : [one];
  });
}

function goalIn(
  next: Passage,
  one: Candidate,
  told: readonly Candidate[],
): Pick<Candidate, 'value' | 'start' | 'end'> | undefined {
  const { start } = next.sentence;
  const goal = next.quantities.find(
    (q) => q.kind === 'time' && isSmaller(q, one) && isBound(next, q),
  );
  if (!goal) return undefined;
  const span = { start: start + goal.start, end: start + goal.end };
  // A time that is another fact already is no goal of this one.
  const taken = told.some((o) => o.start === span.start && o.name !== 'latencyMs');
  return taken ? undefined : { value: goal.value, ...span };
}

function isSmaller(q: Quantity, { value }: Candidate): boolean {
  return typeof value === 'number' && q.value < value;
}
