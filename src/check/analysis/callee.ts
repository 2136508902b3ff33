import type { Call } from '../../blueprint/model/call.ts';
import type { Operation } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Model } from '../model.ts';
import { targetOf } from './call-graph.ts';

export interface Latency {
  readonly ms: number;
  /** The element that states it. */
  readonly at: Place;
}

/** Time within which 99 of 100 answers of an operation come: by design, or else by its objective. */
export function p99Of({ p99Ms, slo, at }: Operation): Latency | undefined {
  if (p99Ms !== undefined) return { ms: p99Ms, at };
  return slo?.p99Ms === undefined ? undefined : { ms: slo.p99Ms, at: slo.at.of('p99') };
}

/** What is known of the slowest 1 in 100 answers of a callee. */
export function calleeP99(model: Model, call: Call): Latency | undefined {
  if (call.target.kind === 'external') {
    const external = model.external(call.target.name);
    const ms = external?.p99Ms;
    return external && ms !== undefined ? { ms, at: external.at } : undefined;
  }
  const operation = model.operation(targetOf(call));
  return operation && p99Of(operation);
}

/** The command or query of a context that is called; undefined for external systems. */
export function calleeOf(model: Model, call: Call): Operation | undefined {
  return call.target.kind === 'external' ? undefined : model.operation(targetOf(call));
}
