import type { FittedContext } from '../fit/fitted-context.ts';
import type { Support } from './pair-support.ts';

/** Two contexts with everything that speaks for a relation between them. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The strongest first. */
  readonly support: readonly Support[];
  /** Log-odds of a relation, above those of any two contexts. */
  readonly weight: number;
}

/**
 * What each sign adds to the log-odds that two contexts are related: a logistic fit over pairs of contexts of published
 * systems, rounded.
 */
const ODDS = {
  neighbour: 0.95,
  kinNeighbour: 0.6,
  reference: 1.15,
  kinReference: 0.55,
  archetype: 0.5,
  story: 0.6,
  generic: -0.55,
  company: 0.6,
  central: 0.75,
};
const TEXT_ODDS = { clause: 1.05, near: 0.95, sentence: 0.9, again: 0.45 };

/** All pairs that something speaks for, the likeliest first. */
export function rankPairs(
  contexts: readonly FittedContext[],
  support: readonly Support[],
  centrality: ReadonlyMap<string, number>,
): readonly Pair[] {
  const groups = groupByPair(support);
  const company = companyOf(groups);
  const generic = new Set(contexts.filter((context) => context.generic).map(({ id }) => id));
  return [...groups]
    .map(([key, group]): Pair => {
      const [a = '', b = ''] = key.split(' ');
      const shared = generic.has(a) || generic.has(b) ? ODDS.generic : 0;
      const among = Math.min(6, Math.max(company.get(a) ?? 0, company.get(b) ?? 0)) / 6;
      const central = Math.max(centrality.get(a) ?? 0, centrality.get(b) ?? 0);
      return {
        a,
        b,
        support: [...group].sort((x, y) => y.weight - x.weight),
        weight: oddsOf(group) + shared + ODDS.company * among + ODDS.central * central,
      };
    })
    .sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
}

function groupByPair(support: readonly Support[]): ReadonlyMap<string, readonly Support[]> {
  const groups = new Map<string, Support[]>();
  for (const one of support) {
    const key = one.from < one.to ? `${one.from} ${one.to}` : `${one.to} ${one.from}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

// With how many others the brief mentions a context in one breath.
function companyOf(groups: ReadonlyMap<string, readonly Support[]>): ReadonlyMap<string, number> {
  const company = new Map<string, number>();
  for (const [key, group] of groups) {
    if (!group.some(({ source }) => source === 'text')) continue;
    for (const id of key.split(' ')) company.set(id, (company.get(id) ?? 0) + 1);
  }
  return company;
}

function oddsOf(group: readonly Support[]): number {
  const best = (source: Support['source']): number =>
    group.reduce((most, one) => (one.source === source ? Math.max(most, one.weight) : most), 0);
  const neighbour = best('neighbour');
  const reference = best('reference');
  return (
    textOdds(group, best('text')) +
    (neighbour >= 1 ? ODDS.neighbour : neighbour > 0 ? ODDS.kinNeighbour : 0) +
    (reference >= 0.7 ? ODDS.reference : reference > 0 ? ODDS.kinReference : 0) +
    (best('archetype') > 0 ? ODDS.archetype : 0) +
    (best('story') > 0 ? ODDS.story : 0)
  );
}

function textOdds(group: readonly Support[], nearest: number): number {
  if (nearest === 0) return 0;
  const again = group.filter(({ source }) => source === 'text').length > 1 ? TEXT_ODDS.again : 0;
  return (
    again +
    (nearest >= 0.85 ? TEXT_ODDS.clause : nearest >= 0.5 ? TEXT_ODDS.near : TEXT_ODDS.sentence)
  );
}
