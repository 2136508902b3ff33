import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { ClaimedSpans } from './claimed-spans.ts';
import type { Evidence } from './evidence.ts';
import { type Candidate, isAspect } from './select-contexts.ts';

/** What a context must reach in a sentence that nothing else explains. */
const LEAST = 0.2;
const SENTENCE = /[^.!?。!?\n]+/gu;

/** A sentence of prose rarely speaks of nothing: for each that no chosen context explains, the best guess. */
export function coverSentences(
  brief: string,
  evidence: readonly Evidence[],
  chosen: readonly Candidate[],
  claimed: ClaimedSpans,
  lexicon: LibraryLexicon,
  room: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const industries = new Set(chosen.map(({ context }) => lexicon.contexts.get(context)?.industry));
  for (const { 0: text, index } of brief.matchAll(SENTENCE)) {
    if (found.length >= room || text.trim().length < 30) continue;
    const inside = evidence.filter((one) => isInside(one, index, index + text.length));
    const all = [...chosen, ...found];
    if (all.some((candidate) => explains(candidate, index, index + text.length))) continue;
    const taken = new Set(all.map(({ context }) => context));
    const best = bestOf(
      inside.filter(({ context }) => !taken.has(context)),
      (context) => (industries.has(lexicon.contexts.get(context)?.industry) ? 1.5 : 1),
      claimed,
    );
    if (best && best.score >= LEAST) found.push(best);
  }
  return found;
}

function isInside({ concept }: Evidence, from: number, to: number): boolean {
  return concept.mentions.some(([start]) => start >= from && start < to);
}

function explains(candidate: Candidate, from: number, to: number): boolean {
  return candidate.evidence.some(
    (one) => one.strength !== 'cue' && one.weight > 0.3 && isInside(one, from, to),
  );
}

function bestOf(
  evidence: readonly Evidence[],
  liking: (context: string) => number,
  claimed: ClaimedSpans,
): Candidate | undefined {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) groups.set(one.context, [...(groups.get(one.context) ?? []), one]);
  return [...groups]
    .map(([context, own]): Candidate => {
      const sum = own.reduce(
        (total, { concept, weight }) => total + weight * (1 - 0.85 * claimed.share(concept)),
        0,
      );
      return {
        context,
        evidence: own,
        score: sum * liking(context) * (isAspect(context) ? 0.4 : 1),
      };
    })
    .sort((a, b) => b.score - a.score || (a.context < b.context ? -1 : 1))[0];
}
