import type { Call } from '../../blueprint/model/call.ts';
import type { Operation } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import { once } from '../../util/once.ts';
import { printDuration } from '../../util/units.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';
import { happensDuringQueries, targetOf } from './call-graph.ts';

/** How long somebody waits for an answer, and who. */
export interface Allowance {
  readonly ms: number;
  /** Where it is stated; looked up only for findings. */
  readonly at: () => Place;
  /** A clause for messages: ``the gateway ends requests after 30s``. */
  readonly fact: string;
}

export interface Allowances {
  /** The shortest time that anybody allows an operation of a context, or a BFF. */
  readonly forOperation: (owner: string, operation?: string) => Allowance | undefined;
  /** The shortest time that anybody allows the work of which the call is a part. */
  readonly forCall: (call: Call) => Allowance | undefined;
}

/**
 * Who waits how long for what: timeouts of callers, deadlines of operations, the gateway's limit.
 * A caller in the same process that states no timeout passes on what it is allowed itself.
 */
export const allowancesOf = byModel((model): Allowances => {
  const known = new Map<string, Allowance | undefined>();
  const atEdge = edgeAllowance(model);

  const forOperation = (owner: string, operation?: string): Allowance | undefined => {
    const key = `${owner}.${operation ?? ''}`;
    if (known.has(key)) return known.get(key);
    known.set(key, undefined);
    const incoming = model
      .callsTo(owner)
      .filter((call) => operation === undefined || call.target.operation === operation);
    const own = model.operation(key);
    const shortest = shortestOf([
      own && deadlineOf(own),
      atEdge(owner, own),
      ...incoming.map((call) => patienceOf(call) ?? forCall(call)),
    ]);
    known.set(key, shortest);
    return shortest;
  };

  const forCall = (call: Call): Allowance | undefined => {
    if (call.during !== undefined) return forOperation(call.from, call.during);
    const context = model.context(call.from);
    if (!context) return forOperation(call.from);
    const { commands, queries } = context;
    const during = happensDuringQueries(model, call) ? [...commands, ...queries] : commands;
    return shortestOf(during.map(({ name }) => forOperation(call.from, name)));
  };

  const ofCalls = once(() => new Map(model.calls().map((call) => [call, forCall(call)])));
  return { forOperation, forCall: (call) => ofCalls().get(call) };
});

function shortestOf(allowances: readonly (Allowance | undefined)[]): Allowance | undefined {
  let shortest: Allowance | undefined;
  for (const allowance of allowances) {
    if (allowance && (!shortest || allowance.ms < shortest.ms)) shortest = allowance;
  }
  return shortest;
}

function patienceOf(call: Call): Allowance | undefined {
  if (call.timeoutMs === undefined) return undefined;
  return {
    ms: call.timeoutMs,
    at: () => call.at.of('timeout'),
    fact: `\`${call.from}\` gives up on \`${targetOf(call)}\` after ${printDuration(call.timeoutMs)}`,
  };
}

function deadlineOf({ context, name, deadlineMs, at }: Operation): Allowance | undefined {
  if (deadlineMs === undefined) return undefined;
  return {
    ms: deadlineMs,
    at: () => at.of('deadline'),
    fact: `\`${context}.${name}\` has a deadline of ${printDuration(deadlineMs)}`,
  };
}

/** The gateway waits for everything it routes to, except for work that is answered with 202. */
function edgeAllowance(
  model: Model,
): (owner: string, operation: Operation | undefined) => Allowance | undefined {
  const { gateway } = model.blueprint;
  const ms = gateway?.timeoutMs;
  if (!gateway || ms === undefined) return () => undefined;
  const routed = new Set(gateway.routes.map((route) => route.to));
  const allowance = {
    ms,
    at: () => gateway.at.of('timeout'),
    fact: `the gateway ends requests after ${printDuration(ms)}`,
  };
  return (owner, operation) => {
    const isLong = operation?.kind === 'command' && operation.long;
    return routed.has(owner) && !isLong ? allowance : undefined;
  };
}
