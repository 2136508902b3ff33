import type { Service } from '../../blueprint/model/deployment.ts';
import type { Flow } from '../../blueprint/model/flow.ts';
import type { Slo } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import { once } from '../../util/once.ts';
import { byModel } from './by-model.ts';
import { type HardParts, hardPartsOf } from './hard-parts.ts';
import { requirementAt } from './requirement-at.ts';

/** A promise to users, and what must work for it to be kept. */
export interface Objective extends HardParts {
  /** ``flow `checkout` ``, ``operation `ordering.placeOrder` ``. */
  readonly name: string;
  readonly slo: Slo;
  readonly critical: boolean;
}

/** Objectives of flows and of single operations, in the order of the file. */
export const objectivesOf = byModel((model): readonly Objective[] => {
  const { contexts, flows } = model.blueprint;
  const parts = once(() => hardPartsOf(model));
  const partsOf = (entries: readonly string[]) => parts()(entries);
  return [
    ...flows.flatMap((flow) =>
      flow.slo
        ? [objective(partsOf, `flow \`${flow.name}\``, flow.slo, flow.critical, entriesOf(flow))]
        : [],
    ),
    ...contexts.flatMap((context) =>
      [...context.commands, ...context.queries].flatMap(({ name, slo }) => {
        const entry = `${context.name}.${name}`;
        return slo ? [objective(partsOf, `operation \`${entry}\``, slo, true, [entry])] : [];
      }),
    ),
  ];
});

/** Operations a user of the flow waits for. A step that is repeated until it works can be down for a while. */
function entriesOf({ steps, trigger, saga }: Flow): readonly string[] {
  const waited = steps.filter((step) => !step.async && !step.retriable).map((step) => step.do);
  const triggers = trigger === undefined ? [] : [trigger];
  return [...(saga?.coordinator ? [`${saga.coordinator}.`] : []), ...triggers, ...waited];
}

function objective(
  partsOf: (entries: readonly string[]) => HardParts,
  name: string,
  slo: Slo,
  critical: boolean,
  entries: readonly string[],
): Objective {
  return { name, slo, critical, ...partsOf(entries) };
}

/** An availability that is asked for, and where. */
export interface Target {
  readonly name: string;
  readonly availability: number;
  readonly at: Place;
}

/** The tightest availability asked of each service by critical flows, operations, or the requirements as a whole. */
export const targetsOf = byModel((model): ((service: Service) => Target | undefined) => {
  const targets = new Map<Service, Target>();
  const consider = (service: Service, target: Target): void => {
    const known = targets.get(service);
    if (!known || known.availability < target.availability) targets.set(service, target);
  };
  for (const { name, slo, critical, services } of objectivesOf(model)) {
    if (!critical || slo.availability === undefined) continue;
    const target = { name, availability: slo.availability, at: slo.at.of('availability') };
    for (const service of services) consider(service, target);
  }
  const asked = requiredAvailability(model);
  if (asked) {
    for (const service of model.blueprint.services) if (service.critical) consider(service, asked);
  }
  return (service) => targets.get(service);
});

/** The availability that the requirements ask of the whole. */
const requiredAvailability = byModel((model): Target | undefined => {
  const { requirements } = model.blueprint;
  const availability = requirements.availability?.value;
  if (typeof availability !== 'number') return undefined;
  return { name: 'the system', availability, at: requirementAt(model, 'availability') };
});

/** Every target there is, the tightest first. */
export const tightestTarget = byModel((model): Target | undefined => {
  const of = targetsOf(model);
  let tightest: Target | undefined;
  for (const service of model.blueprint.services) {
    const target = of(service);
    if (target && target.availability > (tightest?.availability ?? 0)) tightest = target;
  }
  return tightest;
});

/** A time that is promised, by whom and where. */
interface LatencyTarget {
  readonly name: string;
  readonly at: Place;
}

/** The promise of a time that a service takes part in: of a flow, an operation, or the whole. */
export const latencyTargetsOf = byModel(
  (model): ((service: Service) => LatencyTarget | undefined) => {
    const targets = new Map<Service, LatencyTarget>();
    for (const { name, slo, services } of objectivesOf(model)) {
      const key = (['p99', 'p95', 'latency'] as const).find((one) => slo[`${one}Ms`] !== undefined);
      if (key === undefined) continue;
      for (const service of services) {
        if (!targets.has(service)) targets.set(service, { name, at: slo.at.of(key) });
      }
    }
    const { requirements } = model.blueprint;
    const fact = (['p99Ms', 'p95Ms', 'latencyMs'] as const).find((one) => requirements[one]);
    const whole = fact && { name: 'the system', at: requirementAt(model, fact) };
    return (service) => targets.get(service) ?? (service.critical ? whole : undefined);
  },
);
