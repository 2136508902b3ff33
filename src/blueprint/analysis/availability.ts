import { defined } from '../../util/defined.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Service } from '../model/deployment.ts';
import type { Flow } from '../model/flow.ts';
import type { StatedAvailability } from '../model/stated-availability.ts';
import { hostOf, isOnOneMachine, splitReference } from './hosts.ts';
import { storeServers } from './store-servers.ts';

/** Somebody a flow relies on. */
export interface Reliance extends StatedAvailability {
  readonly name: string;
  readonly kind: 'service' | 'store' | 'broker' | 'external';
  /** False where the flow goes on without it. */
  readonly hard: boolean;
  /** What keeps it going: the kind of fallback of a call, or the outbox. */
  readonly instead?: string;
}

export interface Composition {
  readonly reliances: readonly Reliance[];
  /** Product over the hard ones; undefined where one is not known. */
  readonly total?: number;
  readonly objective?: number;
  /** What each hard one must reach at least, were all alike: the n-th root of the objective. */
  readonly eachNeeds?: number;
}

/** Availability of a service whose replicas fail independently of each other; on one machine they fail together. */
export function serviceAvailability(blueprint: Blueprint, service: Service): number | undefined {
  const { availability, replicas } = service;
  if (availability === undefined) return undefined;
  // What is stated for functions is what their platform promises, however many run.
  const isOne = isOnOneMachine(blueprint) || blueprint.deployment.target === 'serverless';
  return isOne ? availability : 1 - (1 - availability) ** replicas;
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
  addBroker(blueprint, found);
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
  instead: string | undefined,
  found: Map<string, Reliance>,
  visited: Set<string>,
): void {
  const key = `${owner}.${operation}.${hard}`;
  if (visited.has(key)) return;
  visited.add(key);
  for (const reliance of reliancesOn(blueprint, owner, hard, instead)) note(found, reliance);
  const caller = blueprint.contexts.find((context) => context.name === owner);
  for (const call of caller?.calls ?? []) {
    if (call.during !== undefined && operation && call.during !== operation) continue;
    const { name, operation: next } = call.target;
    const without = call.hard ? instead : (call.fallback?.kind ?? 'degrade');
    visit(blueprint, name, next, hard && call.hard, without, found, visited);
  }
}

/** The part itself, and the database server it keeps its data on. */
function reliancesOn(
  blueprint: Blueprint,
  owner: string,
  hard: boolean,
  instead: string | undefined,
): readonly Reliance[] {
  const how = { hard, ...(hard || instead === undefined ? {} : { instead }) };
  const external = blueprint.externals.find(({ name }) => name === owner);
  if (external) return [{ name: owner, kind: 'external', ...statedBy(external), ...how }];
  const service = hostOf(blueprint, owner);
  const availability = service && serviceAvailability(blueprint, service);
  const part: Reliance = {
    name: service?.name ?? owner,
    kind: 'service',
    ...(service ? statedBy({ ...service, availability }) : {}),
    ...how,
  };
  const servers = storeServers(blueprint).filter(({ contexts }) => contexts.includes(owner));
  return [
    part,
    ...servers.map(
      (server): Reliance => ({ name: server.name, kind: 'store', ...statedBy(server), ...how }),
    ),
  ];
}

/** Nobody waits for a broker: what it cannot take stays in the outbox, or is lost where there is none. */
function addBroker({ broker }: Blueprint, found: Map<string, Reliance>): void {
  if (broker?.availability === undefined) return;
  note(found, {
    name: broker.technology,
    kind: 'broker',
    ...statedBy(broker),
    hard: false,
    instead: broker.outbox ? 'outbox' : 'lost',
  });
}

function statedBy({
  availability,
  availabilityAssumed,
}: {
  readonly availability?: number | undefined;
  readonly availabilityAssumed?: string;
}): StatedAvailability {
  return defined({ availability, availabilityAssumed });
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
