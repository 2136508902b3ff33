import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import type { Candidate } from './candidates.ts';
import type { UsualPart } from './usual-parts.ts';

/** Tells which candidates are usual parts of such systems; usual parts that the brief only tells of become candidates. */
export function attachParts(
  candidates: readonly Candidate[],
  parts: readonly UsualPart[],
  brief: string,
  lexicon: LibraryLexicon,
): readonly Candidate[] {
  const home = new Map<UsualPart, Candidate[]>();
  const free: Candidate[] = [];
  for (const one of candidates) {
    const part = one.listed ? undefined : partOf(one, parts);
    if (!part) free.push(one);
    else home.set(part, [...(home.get(part) ?? []), one]);
  }
  const told = parts.filter((part) => !home.has(part) && isTold(part));
  return [
    ...free,
    ...[...home].map(([part, group]) => merged(part, group)),
    ...told.map((part) => toldCandidate(part, brief, lexicon)),
  ];
}

// A mere hint counts only in a kind of system that the brief resembles closely.
function isTold({ named, told, mentions, share }: UsualPart): boolean {
  return named + told > 0 || (mentions.length > 0 && share >= 0.2);
}

function partOf(one: Candidate, parts: readonly UsualPart[]): UsualPart | undefined {
  const strength = (part: UsualPart): number =>
    part.share + 0.2 * Math.min(3, part.told + part.named);
  const best = (fits: readonly UsualPart[]): UsualPart | undefined =>
    [...fits].sort((a, b) => strength(b) - strength(a))[0];
  return (
    parts.find(({ name }) => keyOf(name) === one.key) ??
    best(parts.filter(({ keys }) => keys.has(one.key))) ??
    (one.means === 'name' || one.means === 'plain'
      ? best(parts.filter(({ context }) => context !== undefined && context === one.knowledge))
      : undefined)
  );
}

// Several nouns of the brief are one part: the one that is its usual name, or else the weightiest, names it.
function merged(part: UsualPart, group: readonly Candidate[]): Candidate {
  const ranked = [...group].sort((a, b) => b.weight - a.weight);
  const [first] = ranked;
  const namesake = group.find(({ key }) => key === keyOf(part.name));
  const best = namesake ?? first;
  if (!best) throw new Error('a part has no candidate');
  const spans = [...group.flatMap(({ mentions }) => mentions), ...part.mentions];
  return {
    ...best,
    part,
    concepts: [best, ...ranked.filter((one) => one !== best)].flatMap(({ concepts }) => concepts),
    mentions: distinct(spans),
    weight: group.reduce((sum, { weight }) => sum + weight, 0),
    ...(best.knowledge
      ? {}
      : part.context
        ? { knowledge: part.context, means: 'name' as const }
        : {}),
  };
}

function toldCandidate(part: UsualPart, brief: string, lexicon: LibraryLexicon): Candidate {
  const [start, end] = part.mentions[0] ?? [0, 0];
  const known = part.context !== undefined && lexicon.contexts.has(part.context);
  return {
    name: part.name,
    term: brief.slice(start, end),
    key: keyOf(part.name),
    concepts: [],
    mentions: distinct(part.mentions),
    weight: 0.5,
    listed: false,
    ...(known ? { knowledge: part.context } : {}),
    means: known ? 'name' : 'nothing',
    told: true,
    part,
  };
}

type Span = readonly [start: number, end: number];

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span[0], span])).values()].sort((a, b) => a[0] - b[0]);
}
