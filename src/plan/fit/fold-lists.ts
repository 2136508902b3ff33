import type { Candidate } from './select-contexts.ts';

/**
 * Weak candidates that a sentence only lists one after the other ("basket, coupons, refunds, card") are sides of the
 * best of them: they fold into it.
 */
export function foldLists(
  candidates: readonly Candidate[],
  brief: string,
  industryOf: (context: string) => string | undefined,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  const folded = new Map<Candidate, Candidate[]>();
  for (const candidate of candidates) {
    const near = kept.filter(
      (other) => industryOf(other.context) === industryOf(candidate.context),
    );
    const host = isWeak(candidate)
      ? near.find((other) => standsNextTo(candidate, other, brief))
      : undefined;
    if (host) folded.set(host, [...(folded.get(host) ?? []), candidate]);
    else kept.push(candidate);
  }
  return kept.map((host) => ({
    ...host,
    evidence: [...host.evidence, ...(folded.get(host) ?? []).flatMap(({ evidence }) => evidence)],
  }));
}

function isWeak({ evidence, score }: Candidate): boolean {
  const strong = evidence.filter(({ strength }) => strength !== 'cue');
  return score < 1.6 && strong.length === 1 && strong[0]?.concept.mentions.length === 1;
}

function standsNextTo(candidate: Candidate, other: Candidate, brief: string): boolean {
  const own = spansOf(candidate);
  return spansOf(other).some(([start, end]) =>
    own.some(([from, to]) => {
      const between = end <= from ? brief.slice(end, from) : brief.slice(to, Math.max(to, start));
      return (
        (end <= from || to <= start) &&
        /^\s*(?:[,、]\s*(?:and\s+|or\s+)?|\s(?:and|or)\s+)(?:(?:a|an|the|their|your)\s)?$/u.test(
          between,
        )
      );
    }),
  );
}

function spansOf({ evidence }: Candidate): readonly (readonly [number, number])[] {
  return evidence
    .filter(({ strength }) => strength !== 'cue')
    .flatMap(({ concept }) => concept.mentions);
}
