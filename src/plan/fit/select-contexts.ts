import { areKin } from '../../knowledge/archetypes/families.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { ClaimedSpans } from './claimed-spans.ts';
import type { Evidence } from './evidence.ts';

/** A library context with the concepts that speak for it and nothing better. */
export interface Candidate {
  readonly context: string;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** What is more often a side of another part than a part: it takes more to make a context of it. */
const ASPECTS: ReadonlySet<string> = new Set([
  'workflow',
  'audit',
  'archive',
  'document',
  'search',
  'dashboard',
  'data-quality',
  'template',
  'consent',
  'mapping',
  'exchange-rate',
  'presence',
  'user-profile',
  'price-list',
  'file-sharing',
  'site',
  'staff',
  'import-job',
  'webhook',
  'warehouse',
  'contract',
  'case-management',
  'reporting',
  'geofence',
  'media-library',
  'data-export',
  'reviews',
]);

/** Whether a context is more often a side of another one. */
export function isAspect(context: string): boolean {
  return ASPECTS.has(context);
}

/** What a candidate must reach, by how many are chosen already; undefined where there is no more room. */
export type Bar = (chosen: number) => number | undefined;

interface Scene {
  readonly lexicon: LibraryLexicon;
  readonly claimed: ClaimedSpans;
  /** How much evidence each industry has, and the most that one has. */
  readonly sums: ReadonlyMap<string, number>;
  readonly most: number;
}

/** Chooses library contexts one by one, the best supported first; what one explains counts little for the next. */
export function selectContexts(
  evidence: readonly Evidence[],
  lexicon: LibraryLexicon,
  taken: readonly string[],
  claimed: ClaimedSpans,
  bar: Bar,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const byContext = groupBy(evidence);
  const sums = industrySums(evidence, lexicon);
  const scene = { lexicon, claimed, sums, most: Math.max(1, ...sums.values()) };
  for (let least = bar(0); least !== undefined; least = bar(chosen.length)) {
    const names = [...taken, ...chosen.map(({ context }) => context)];
    const best = [...byContext]
      .filter(([id]) => !names.includes(id))
      .map(([context, own]) => ({
        context,
        evidence: own,
        score: scoreOf(context, own, names, scene),
      }))
      .reduce<Candidate | undefined>(
        (top, next) => (next.score > (top?.score ?? 0) ? next : top),
        undefined,
      );
    if (!best || best.score < least) return chosen;
    chosen.push(best);
    for (const { concept, strength } of best.evidence) if (strength !== 'cue') claimed.add(concept);
  }
  return chosen;
}

function groupBy(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) groups.set(one.context, [...(groups.get(one.context) ?? []), one]);
  return groups;
}

function scoreOf(
  context: string,
  evidence: readonly Evidence[],
  chosen: readonly string[],
  scene: Scene,
): number {
  const { lexicon, claimed } = scene;
  const fresh = evidence.map((one) => ({ ...one, left: 1 - 0.85 * claimed.share(one.concept) }));
  const speaks = fresh.filter(({ left }) => left > 0.4);
  // Hints alone make no context, unless there are several that nothing else explains.
  if (!speaks.some(({ strength }) => strength !== 'cue') && speaks.length < 4) return 0;
  const own = fresh.reduce((sum, { weight, left }) => sum + weight * left, 0);
  const knowledge = lexicon.contexts.get(context);
  const share = (scene.sums.get(knowledge?.industry ?? '') ?? 0) / scene.most;
  const known =
    knowledge?.neighbours.filter((neighbour) => chosen.includes(neighbour.context)).length ?? 0;
  const named = evidence.some(
    (one) => one.strength === 'name' && one.weight > 0.8 && one.concept.kind === 'thing',
  );
  const twin = !named && chosen.some((other) => areKin(other, context)) ? 0.75 : 1;
  const alone = isAlone(own, knowledge?.industry, scene) ? 0.45 : 1;
  const aspect = ASPECTS.has(context) ? 0.42 : 1;
  return own * aspect * twin * alone * (1 + 0.4 * share) * (1 + 0.08 * Math.min(known, 2));
}

/** Industries whose contexts occur in every other industry too. */
const COMMON: ReadonlySet<string> = new Set(
  'platform business retail finance people collaboration workplace data security social services procurement community geo'.split(
    ' ',
  ),
);

// A context of one trade, weakly supported, where nothing else speaks of that trade, is probably a chance hit.
function isAlone(own: number, industry: string | undefined, scene: Scene): boolean {
  if (industry === undefined || COMMON.has(industry) || own > 0.9) return false;
  return (scene.sums.get(industry) ?? 0) - own < 0.4;
}

/** How much of the evidence each industry has. */
function industrySums(
  evidence: readonly Evidence[],
  lexicon: LibraryLexicon,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { context, weight } of evidence) {
    const industry = lexicon.contexts.get(context)?.industry ?? '';
    sums.set(industry, (sums.get(industry) ?? 0) + weight);
  }
  return sums;
}
