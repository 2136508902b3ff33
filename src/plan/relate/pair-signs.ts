import { areKin } from '../../knowledge/archetypes/families.ts';
import type { ContextKnowledge } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Support } from './pair-support.ts';

/** What the brief as a whole says of its contexts, to judge one pair against. */
export interface Terrain {
  /** Place of each context in the order of their first mentions. */
  readonly order: ReadonlyMap<string, number>;
  /** How much of the brief each context takes up, from 0 to 1. */
  readonly central: ReadonlyMap<string, number>;
  /** With how many others the brief mentions a context in one breath. */
  readonly company: ReadonlyMap<string, number>;
  readonly library: ReadonlyMap<string, ContextKnowledge>;
}

/** Signs that two contexts work together. */
export function signsOfPair(
  a: FittedContext,
  b: FittedContext,
  group: readonly Support[],
  map: Terrain,
): Readonly<Record<string, number>> {
  const best = (source: Support['source']): number =>
    group.reduce((most, one) => (one.source === source ? Math.max(most, one.weight) : most), 0);
  const text = group.filter(({ source }) => source === 'text');
  const near = best('text');
  const neighbour = best('neighbour');
  const reference = best('reference');
  const [first, second] = [map.library.get(a.knowledge ?? ''), map.library.get(b.knowledge ?? '')];
  const places = [map.order.get(a.id), map.order.get(b.id)];
  const apart = Math.abs((places[0] ?? 0) - (places[1] ?? 9));
  const central = [map.central.get(a.id) ?? 0, map.central.get(b.id) ?? 0];
  const company = Math.max(map.company.get(a.id) ?? 0, map.company.get(b.id) ?? 0);
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  return {
    bias: 1,
    clause: flag(near >= 0.85),
    near: flag(near >= 0.5 && near < 0.85),
    sentence: flag(near > 0 && near < 0.5),
    again: Math.log(Math.max(1, text.length)),
    told: flag(text.some(({ directed }) => directed)),
    story: flag(best('story') > 0),
    next: best('next'),
    neighbour: flag(neighbour >= 1),
    kinNeighbour: flag(neighbour > 0 && neighbour < 1),
    reference: flag(reference >= 0.7),
    kinReference: flag(reference > 0 && reference < 0.7),
    archetype: flag(best('archetype') > 0),
    beside: flag(apart === 1),
    close: flag(apart === 2),
    central: Math.max(...central),
    bothCentral: Math.min(...central),
    company: Math.min(6, company) / 6,
    generic: flag(a.generic === true || b.generic === true),
    kin: flag(areKin(a.knowledge ?? 'a', b.knowledge ?? 'b')),
    industry: flag(first !== undefined && first.industry === second?.industry),
    unknown: flag(!first || !second),
  };
}
