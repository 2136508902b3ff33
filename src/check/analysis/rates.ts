import type { Call } from '../../blueprint/model/call.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

/** Calls a second at peak, where the file says exactly how often the work is done of which the call is a part. */
export function peakRateOf(model: Model, call: Call): number | undefined {
  if (call.during !== undefined) {
    return scaled(model.operation(`${call.from}.${call.during}`)?.peakRps, call);
  }
  const service = model.serviceOf(call.from);
  return service?.contexts.length === 1 ? scaled(service.peakRps, call) : undefined;
}

/** Calls a second that are never exceeded at peak: all requests of the caller make the call. */
export function mostRateOf(model: Model, call: Call): number | undefined {
  return peakRateOf(model, call) ?? scaled(model.serviceOf(call.from)?.peakRps, call);
}

/** Messages a second of every event at peak; only events all of whose commands state their rate. */
export const eventRatesOf = byModel((model): ReadonlyMap<string, number> => {
  const rates = new Map<string, number>();
  for (const context of model.blueprint.contexts) {
    for (const event of context.events) {
      const emitters = context.commands.filter(({ emits }) => emits.includes(event.name));
      const rate = emitters.reduce((sum, { peakRps }) => sum + (peakRps ?? Number.NaN), 0);
      if (rate > 0) rates.set(`${context.name}.${event.name}`, rate);
    }
  }
  return rates;
});

function scaled(rate: number | undefined, call: Call): number | undefined {
  return rate === undefined ? undefined : rate * call.times;
}
