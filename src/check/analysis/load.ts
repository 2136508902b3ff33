import type { Service } from '../../blueprint/model/deployment.ts';
import { type Queue, utilisation } from '../../util/queueing.ts';
import { printDuration, printNumber } from '../../util/units.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

/** A service at peak, as a waiting line: its replicas' slots, and the requests that want one. */
export interface Load {
  readonly queue: Queue;
  /** Replicas at most: what an autoscaler may reach. */
  readonly replicas: number;
  /** Share of the slots in use (ρ). */
  readonly used: number;
}

/** The load of each service at peak; undefined where the file does not state rate and time of work. */
export const loadsOf = byModel((model): ((service: Service) => Load | undefined) => {
  const arrivalsAt = arrivalsOf(model);
  const loadOf = (service: Service): Load | undefined => {
    const { serviceTimeMs, concurrency } = service;
    // Functions as a service add slots as requests come: there is nothing to run out of here.
    const elastic = model.blueprint.deployment.target === 'serverless';
    const arrivals = elastic || serviceTimeMs === undefined ? undefined : arrivalsAt(service);
    if (arrivals === undefined || serviceTimeMs === undefined) return undefined;
    const replicas = service.autoscale?.max ?? service.replicas;
    const queue = queueOf(replicas * concurrency, arrivals, serviceTimeMs);
    return { queue, replicas, used: utilisation(queue) };
  };
  const known = new Map(model.blueprint.services.map((service) => [service, loadOf(service)]));
  return (service) => known.get(service);
});

/** A waiting line with `slots` servers. */
export function queueOf(slots: number, arrivals: number, serviceTimeMs: number): Queue {
  return { servers: slots, arrivals, service: serviceTimeMs / 1_000 };
}

/** `5,000 requests/s × 20ms keep 100 slots busy`, or `100 of 112 slots`: how a finding tells the demand. */
export function printDemand(
  { arrivals, service, servers }: Queue,
  of: 'alone' | 'of all' = 'alone',
): string {
  const all = of === 'alone' ? '' : ` of ${short(servers)}`;
  const busy = short(arrivals * service);
  return `${printRate(arrivals)} × ${printDuration(service * 1_000)} keep ${busy}${all} slots busy`;
}

/** `5,000 requests/s`. */
export function printRate(perSecond: number): string {
  return `${short(perSecond)} requests/s`;
}

/** Three significant digits, whole above a thousand. */
export function short(value: number): string {
  return printNumber(value >= 1_000 ? Math.round(value) : Number(value.toPrecision(3)));
}

/** Requests a second that reach a service at peak: as written, else from flows, operations and the calls between them. */
export function arrivalsOf(model: Model): (service: Service) => number | undefined {
  const { services, requirements } = model.blueprint;
  const required = requirements.peakRps?.value;
  const whole = services.length === 1 && typeof required === 'number' ? required : undefined;
  const rateOf = operationRatesOf(model);
  return (service) => service.peakRps ?? sumOver(model, service, rateOf) ?? whole;
}

interface Rate {
  /** From outside the service. */
  readonly entering: number;
  /** All in all: what sets further calls in motion. */
  readonly total: number;
}

function sumOver(
  model: Model,
  service: Service,
  rateOf: (operation: string) => Rate,
): number | undefined {
  let sum = 0;
  for (const name of service.contexts) {
    const context = model.context(name);
    for (const { name: operation } of [...(context?.commands ?? []), ...(context?.queries ?? [])]) {
      sum += rateOf(`${name}.${operation}`).entering;
    }
  }
  return sum > 0 ? sum : undefined;
}

/** Rates of operations: λ = γ + Pᵀλ, solved along the calls, each cycle once. */
const operationRatesOf = byModel((model): ((operation: string) => Rate) => {
  const started = flowRates(model);
  const known = new Map<string, Rate>();
  const rateOf = (operation: string): Rate => {
    const found = known.get(operation);
    if (found) return found;
    known.set(operation, { entering: 0, total: 0 });
    const stated = model.operation(operation)?.peakRps;
    const rate = stated === undefined ? fromCalls(operation) : { entering: stated, total: stated };
    known.set(operation, rate);
    return rate;
  };
  const fromCalls = (operation: string): Rate => {
    const [owner = '', member] = operation.split('.');
    let entering = started.get(operation) ?? 0;
    let total = entering;
    for (const call of model.callsTo(owner)) {
      if (call.target.operation !== member || call.during === undefined) continue;
      const rate = rateOf(`${call.from}.${call.during}`).total * call.times;
      total += rate;
      if (call.protocol !== 'in-process') entering += rate;
    }
    return { entering, total };
  };
  return rateOf;
});

/** How often flows start each operation; a trigger that is also a step happens once. */
function flowRates(model: Model): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const { peakRps, trigger, steps } of model.blueprint.flows) {
    if (peakRps === undefined) continue;
    const operations = new Set(steps.map((step) => step.do));
    if (trigger !== undefined) operations.add(trigger);
    for (const operation of operations) rates.set(operation, (rates.get(operation) ?? 0) + peakRps);
  }
  return rates;
}
