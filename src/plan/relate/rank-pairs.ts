import type { ContextKnowledge } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Place } from './from-text.ts';
import { signsOfPair, type Terrain } from './pair-signs.ts';
import type { Support } from './pair-support.ts';
import { pairLogit } from './pair-weights.ts';

/** Two contexts with everything that speaks for a relation between them. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The strongest first. */
  readonly support: readonly Support[];
  /** Log-odds of a relation. */
  readonly weight: number;
  readonly signs: Readonly<Record<string, number>>;
}

/** All pairs that something speaks for, the likeliest first. */
export function rankPairs(
  contexts: readonly FittedContext[],
  support: readonly Support[],
  places: readonly Place[],
  library: ReadonlyMap<string, ContextKnowledge>,
): readonly Pair[] {
  const groups = groupByPair(support);
  const terrain = terrainOf(contexts, groups, places, library);
  const byId = new Map(contexts.map((context) => [context.id, context]));
  return [...groups]
    .flatMap(([key, group]): readonly Pair[] => {
      const [a, b] = key.split(' ').map((id) => byId.get(id));
      if (!a || !b) return [];
      const signs = signsOfPair(a, b, group, terrain);
      const strongest = [...group].sort((x, y) => y.weight - x.weight);
      return [{ a: a.id, b: b.id, support: strongest, weight: pairLogit(signs), signs }];
    })
    .sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
}

function terrainOf(
  contexts: readonly FittedContext[],
  groups: ReadonlyMap<string, readonly Support[]>,
  places: readonly Place[],
  library: ReadonlyMap<string, ContextKnowledge>,
): Terrain {
  const counts = new Map<string, number>();
  for (const { context } of places) counts.set(context, (counts.get(context) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const order = new Map([...counts.keys()].map((id, i) => [id, i]));
  return {
    order,
    central: new Map(contexts.map(({ id }) => [id, (counts.get(id) ?? 0) / most])),
    company: companyOf(groups),
    library,
  };
}

function groupByPair(support: readonly Support[]): ReadonlyMap<string, readonly Support[]> {
  const groups = new Map<string, Support[]>();
  for (const one of support) {
    const key = one.from < one.to ? `${one.from} ${one.to}` : `${one.to} ${one.from}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
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
