import type { ContextKnowledge } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import { signsOfPair } from './pair-signs.ts';
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
}

/** All pairs that something speaks for, the likeliest first. */
export function rankPairs(
  contexts: readonly FittedContext[],
  support: readonly Support[],
  library: ReadonlyMap<string, ContextKnowledge>,
): readonly Pair[] {
  const byId = new Map(contexts.map((context) => [context.id, context]));
  return [...groupByPair(support)]
    .flatMap(([key, group]): readonly Pair[] => {
      const [a, b] = key.split(' ').map((id) => byId.get(id));
      if (!a || !b) return [];
      const weight = pairLogit(signsOfPair(a, b, group, library));
      const strongest = [...group].sort((x, y) => y.weight - x.weight);
      return [{ a: a.id, b: b.id, support: strongest, weight }];
    })
    .sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
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
