import { areKin } from '../../knowledge/archetypes/families.ts';
import { usualRelation } from '../../knowledge/archetypes/relation-matrix.ts';
import type { ContextKnowledge, Neighbour } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import { pairsOf, type Support } from './pair-support.ts';

/** What the library says about contexts of a brief: neighbours, references between entities, archetypes. */
export function supportFromLibrary(
  contexts: readonly FittedContext[],
  library: ReadonlyMap<string, ContextKnowledge>,
): readonly Support[] {
  return pairsOf(contexts).flatMap(([a, b]) => {
    const from = library.get(a.knowledge ?? '');
    const to = library.get(b.knowledge ?? '');
    if (!from || !to) return [];
    return [
      ...neighbours(a, b, from, to),
      ...references(a, b, from, to),
      ...archetypes(a, b, from, to),
    ];
  });
}

function neighbours(
  a: FittedContext,
  b: FittedContext,
  from: ContextKnowledge,
  to: ContextKnowledge,
): readonly Support[] {
  return from.neighbours
    .filter(({ context }) => areKin(context, to.id))
    .map((neighbour) => ofNeighbour(a, b, neighbour, neighbour.context === to.id ? 1 : 0.5));
}

function ofNeighbour(
  a: FittedContext,
  b: FittedContext,
  neighbour: Neighbour,
  weight: number,
): Support {
  const back = neighbour.how === 'reacts';
  return {
    from: back ? b.id : a.id,
    to: back ? a.id : b.id,
    kind: neighbour.how === 'calls' ? 'sync' : 'async',
    source: 'neighbour',
    weight,
    because: neighbour.because,
    directed: true,
    ...(neighbour.via && weight === 1 ? { via: neighbour.via } : {}),
  };
}

function references(
  a: FittedContext,
  b: FittedContext,
  from: ContextKnowledge,
  to: ContextKnowledge,
): readonly Support[] {
  const targets = Object.values(from.entities)
    .flatMap((fields) => Object.values(fields))
    .flatMap((field) => /^ref ([a-z0-9-]+)\.(\w+)/.exec(field)?.slice(1, 3) ?? []);
  for (let i = 0; i < targets.length; i += 2) {
    const target = targets[i] ?? '';
    if (!areKin(target, to.id)) continue;
    return [
      {
        from: a.id,
        to: b.id,
        kind: 'sync',
        source: 'reference',
        weight: target === to.id ? 0.7 : 0.4,
        because: `${from.id} refers to ${targets[i + 1] ?? target}.`,
        directed: true,
        via: `get${targets[i + 1] ?? ''}`,
      },
    ];
  }
  return [];
}

function archetypes(
  a: FittedContext,
  b: FittedContext,
  from: ContextKnowledge,
  to: ContextKnowledge,
): readonly Support[] {
  const usual = usualRelation(from.archetype, to.archetype);
  if (!usual) return [];
  const near = from.industry === to.industry ? 0.3 : 0.2;
  return [
    {
      from: a.id,
      to: b.id,
      kind: usual === 'calls' ? 'sync' : 'async',
      source: 'archetype',
      weight: near,
      because:
        usual === 'calls'
          ? 'Such a part asks the other before it goes on.'
          : 'Such a part tells the other what happened.',
      directed: true,
    },
  ];
}
