import type { ContextKnowledge } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Pair } from './rank-pairs.ts';
import type { Relation } from './relation.ts';

/** Relations per context that a readable map has; beyond it only strong ones are drawn. */
const USUAL = 1.6;
/** Log-odds from which a relation is likelier drawn than not. */
const LIKELY = -2.6;

/** Draws the best supported pairs, then whatever is needed so that no context stands alone. */
export function keepSparse(
  contexts: readonly FittedContext[],
  pairs: readonly Pair[],
  library: ReadonlyMap<string, ContextKnowledge>,
): readonly Relation[] {
  const most = Math.round(contexts.length * USUAL);
  const drawn: Relation[] = [];
  const draw = (pair: Pair): void => {
    drawn.push(relationOf(pair, drawn, contexts, library));
  };
  for (const pair of pairs) if (drawn.length < most && pair.weight >= LIKELY) draw(pair);
  for (
    let bridge = bridgeOf(pairs, drawn, contexts);
    bridge;
    bridge = bridgeOf(pairs, drawn, contexts)
  ) {
    draw(bridge);
  }
  return drawn;
}

// The best supported pair that joins two parts of the map which nothing joins yet.
function bridgeOf(
  pairs: readonly Pair[],
  drawn: readonly Relation[],
  contexts: readonly FittedContext[],
): Pair | undefined {
  const island = new Map(contexts.map(({ id }) => [id, id]));
  for (const { from, to } of drawn) {
    const [keep, drop] = [island.get(from), island.get(to)];
    for (const [id, of] of island) if (of === drop && keep !== undefined) island.set(id, keep);
  }
  return pairs.find(({ a, b }) => island.get(a) !== island.get(b));
}

function relationOf(
  pair: Pair,
  drawn: readonly Relation[],
  contexts: readonly FittedContext[],
  library: ReadonlyMap<string, ContextKnowledge>,
): Relation {
  const told = pair.support.filter(({ directed }) => directed);
  const known = told.filter(({ source, via }) => source === 'neighbour' && via);
  const best = known.find(({ kind }) => kind === 'sync') ?? known[0] ?? told[0] ?? pair.support[0];
  const from = best?.from ?? pair.a;
  const to = best?.to ?? pair.b;
  const ring = best?.kind === 'sync' && reaches(drawn, to, from);
  const kind = ring ? 'async' : (best?.kind ?? 'async');
  const why = pair.support[0]?.because ?? '';
  const via =
    kind === best?.kind && best?.via
      ? best.via
      : viaOf(kind, kind === 'sync' ? to : from, contexts, library);
  return { from, to, kind, via, because: why };
}

/** Whether calls lead from one context to another. */
function reaches(drawn: readonly Relation[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  while (open.length > 0) {
    const at = open.pop() ?? '';
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(
      ...drawn.filter((one) => one.kind === 'sync' && one.from === at).map((one) => one.to),
    );
  }
  return false;
}

function viaOf(
  kind: 'sync' | 'async',
  id: string,
  contexts: readonly FittedContext[],
  library: ReadonlyMap<string, ContextKnowledge>,
): string {
  const context = contexts.find((one) => one.id === id);
  const knowledge = library.get(context?.knowledge ?? '');
  const entity = context?.entities[0] ?? 'Record';
  if (kind === 'sync') return `get${entity}`;
  return knowledge?.events[0] ?? `${entity}Changed`;
}
