import type { Call } from '../../blueprint/model/call.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';
import { groupBy } from './group-by.ts';

/** The process from which a call is made: a service, or a BFF. */
export function processOf(model: Model, call: Call): string {
  return model.serviceOf(call.from)?.name ?? call.from;
}

/** Calls of one process that share the slots of a named pool. */
export const poolsOf = byModel((model): ReadonlyMap<string, readonly Call[]> => {
  const pooled = model.calls().filter((call) => call.bulkhead?.pool !== undefined);
  return groupBy(pooled, (call) => `${processOf(model, call)} ${call.bulkhead?.pool}`);
});
