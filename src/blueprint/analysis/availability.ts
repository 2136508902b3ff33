import type { Blueprint } from '../model/blueprint.ts';
import type { Call } from '../model/call.ts';
import type { Service } from '../model/deployment.ts';
import type { Flow } from '../model/flow.ts';
import { hostOf, splitReference } from './hosts.ts';

/** Somebody a flow relies on. */
export interface Reliance {
  readonly name: string;
  readonly kind: 'service' | 'external';
  /** Undefined where nobody states it. */
  readonly availability?: number;
  /** False where a fallback keeps the flow going without it. */
  readonly hard: boolean;
  /** The call whose fallback makes it soft. */
  readonly through?: Call;
}

export interface Composition {
  readonly reliances: readonly Reliance[];
  /** Product over the hard ones; undefined where one is not known. */
  readonly total?: number;
  readonly objective?: number;
  /** What each hard one must reach at least, were all alike: the n-th root of the objective. */
  readonly eachNeeds?: number;
}

/** Availability of a service whose replicas fail independently of each other. */
export function serviceAvailability(service: Service): number | undefined {
  return service.availability === undefined
    ? undefined
    : 1 - (1 - service.availability) ** service.replicas;
}

/** Everybody a flow waits for, directly or through others, multiplied. Steps that nobody waits for do not count. */
export function composeAvailability(blueprint: Blueprint, flow: Flow): Composition {
  const found = new Map<string, Reliance>();
  const starts = [
    flow.trigger ?? '',
    ...flow.steps.filter((step) => !step.async).map((step) => step.do),
  ];
  for (const start of starts) {
    const [owner, operation] = splitReference(start);
    if (owner) visit(blueprint, owner, operation, true, undefined, found, new Set());
  }
  const reliances = [...found.values()];
  const hard = reliances.filter((reliance) => reliance.hard);
  const known = hard.flatMap(({ availability }) => availability ?? []);
  const objective = flow.slo?.availability;
  return {
    reliances,
    ...(hard.length > 0 && known.length === hard.length
      ? { total: known.reduce((product, one) => product * one, 1) }
      : {}),
    ...(objective === undefined ? {} : { objective }),
    ...(objective === undefined || hard.length === 0
      ? {}
      : { eachNeeds: objective ** (1 / hard.length) }),
  };
}

function visit(
  blueprint: Blueprint,
  owner: string,
  operation: string | undefined,
  hard: boolean,
  through: Call | undefined,
  found: Map<string, Reliance>,
  visited: Set<string>,
): void {
  const key = `${owner}.${operation}.${hard}`;
  if (visited.has(key)) return;
  visited.add(key);
  note(found, relianceOf(blueprint, owner, hard, through));
  const caller = blueprint.contexts.find((context) => context.name === owner);
  for (const call of caller?.calls ?? []) {
    if (call.during !== undefined && operation && call.during !== operation) continue;
    const { name, operation: next } = call.target;
    visit(blueprint, name, next, hard && call.hard, call.hard ? through : call, found, visited);
  }
}

function relianceOf(
  blueprint: Blueprint,
  owner: string,
  hard: boolean,
  through: Call | undefined,
): Reliance {
  const external = blueprint.externals.find(({ name }) => name === owner);
  const service = external ? undefined : hostOf(blueprint, owner);
  const availability = external ? external.availability : service && serviceAvailability(service);
  return {
    name: service?.name ?? owner,
    kind: external ? 'external' : 'service',
    ...(availability === undefined ? {} : { availability }),
    hard,
    ...(hard || through === undefined ? {} : { through }),
  };
}

/** Hard wins: who is needed on one way is needed. */
function note(found: Map<string, Reliance>, reliance: Reliance): void {
  const known = found.get(reliance.name);
  if (!known || (reliance.hard && !known.hard)) found.set(reliance.name, reliance);
}

const MINUTES_OF_30_DAYS = 30 * 24 * 60;

/** Minutes in 30 days during which everything may fail. */
export function errorBudgetMinutes(availability: number): number {
  return (1 - availability) * MINUTES_OF_30_DAYS;
}
