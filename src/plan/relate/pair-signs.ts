import type { ContextKnowledge } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import { sharedModels } from './from-models.ts';
import type { Support } from './pair-support.ts';

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Signs that two contexts work together. */
export function signsOfPair(
  a: FittedContext,
  b: FittedContext,
  group: readonly Support[],
  library: ReadonlyMap<string, ContextKnowledge>,
): Readonly<Record<string, number>> {
  return {
    bias: 1,
    sure: a.confidence * b.confidence,
    ...textSigns(group),
    ...modelSigns(a, b, group),
    ...librarySigns(a, b, group, library),
  };
}

function best(group: readonly Support[], source: Support['source']): number {
  return group.reduce(
    (most, one) => (one.source === source ? Math.max(most, one.weight) : most),
    0,
  );
}

function textSigns(group: readonly Support[]): Readonly<Record<string, number>> {
  const text = group.filter(({ source }) => source === 'text');
  const near = best(group, 'text');
  return {
    clause: flag(near >= 0.85),
    near: flag(near >= 0.5 && near < 0.85),
    sentence: flag(near > 0 && near < 0.5),
    again: Math.log(Math.max(1, text.length)),
    told: flag(text.some(({ directed }) => directed)),
    next: best(group, 'next'),
  };
}

// Whether systems of this kind relate the two, or have both and do not.
function modelSigns(
  a: FittedContext,
  b: FittedContext,
  group: readonly Support[],
): Readonly<Record<string, number>> {
  const related = group.reduce((sum, one) => sum + (one.source === 'model' ? one.weight : 0), 0);
  const both = sharedModels(a, b).reduce((sum, { share }) => sum + share, 0);
  return { modelled: Math.min(1, related), unmodelled: Math.max(0, both - related) };
}

function librarySigns(
  a: FittedContext,
  b: FittedContext,
  group: readonly Support[],
  library: ReadonlyMap<string, ContextKnowledge>,
): Readonly<Record<string, number>> {
  const neighbour = best(group, 'neighbour');
  const reference = best(group, 'reference');
  const [first, second] = [library.get(a.knowledge ?? ''), library.get(b.knowledge ?? '')];
  return {
    neighbour: flag(neighbour >= 1),
    kinNeighbour: flag(neighbour > 0 && neighbour < 1),
    reference: flag(reference >= 0.7),
    kinReference: flag(reference > 0 && reference < 0.7),
    archetype: flag(best(group, 'archetype') > 0),
    industry: flag(first !== undefined && first.industry === second?.industry),
    unknown: flag(!first || !second),
    generic: flag(a.generic === true || b.generic === true),
  };
}
