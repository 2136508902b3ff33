import type { Call } from '../../blueprint/model/call.ts';
import type { Operation } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import { printDuration } from '../../util/units.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';
import { happensDuringQueries, targetOf } from './call-graph.ts';

/** How long somebody waits for an answer, and who. */
export interface Allowance {
  readonly ms: number;
  /** Where it is stated. */
  readonly at: () => Place;
  /** A clause for messages, ``the gateway ends requests after 30s``; made only for findings. */
  readonly fact: () => string;
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
    const own = model.operation(key);
    let shortest = shorter(own && deadlineOf(own), atEdge(owner, own));
    for (const call of model.callsTo(owner)) {
      if (operation !== undefined && call.target.operation !== operation) continue;
      shortest =
        call.timeoutMs === undefined
          ? shorter(shortest, forCall(call))
          : orPatience(shortest, call, call.timeoutMs);
    }
    known.set(key, shortest);
    return shortest;
  };

  const forCall = (call: Call): Allowance | undefined => {
    if (call.during !== undefined) return forOperation(call.from, call.during);
    const context = model.context(call.from);
    if (!context) return forOperation(call.from);
    const { commands, queries } = context;
    let shortest: Allowance | undefined;
    for (const { name } of commands) shortest = shorter(shortest, forOperation(call.from, name));
    if (!happensDuringQueries(model, call)) return shortest;
    for (const { name } of queries) shortest = shorter(shortest, forOperation(call.from, name));
    return shortest;
  };

  return { forOperation, forCall: ofCalls(model, forCall) };
});

/** Calls of the same work are given the same time: looked up once for all of them. */
function ofCalls(
  model: Model,
  forCall: (call: Call) => Allowance | undefined,
): (call: Call) => Allowance | undefined {
  const known = new Map<string, Allowance | undefined>();
  return (call) => {
    const { from, during } = call;
    const key =
      during === undefined ? `${from} ${happensDuringQueries(model, call)}` : `${from}.${during}`;
    if (!known.has(key)) known.set(key, forCall(call));
    return known.get(key);
  };
}

function shorter(a: Allowance | undefined, b: Allowance | undefined): Allowance | undefined {
  return !a || (b && b.ms < a.ms) ? b : a;
}

/** How long the caller waits, where that is shorter than what is known. */
function orPatience(known: Allowance | undefined, call: Call, ms: number): Allowance {
  if (known && known.ms <= ms) return known;
  return {
    ms,
    at: () => call.at.of('timeout'),
    fact: () => `\`${call.from}\` gives up on \`${targetOf(call)}\` after ${printDuration(ms)}`,
  };
}

function deadlineOf({ context, name, deadlineMs, at }: Operation): Allowance | undefined {
  if (deadlineMs === undefined) return undefined;
  return {
    ms: deadlineMs,
    at: () => at.of('deadline'),
    fact: () => `\`${context}.${name}\` has a deadline of ${printDuration(deadlineMs)}`,
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
    fact: () => `the gateway ends requests after ${printDuration(ms)}`,
  };
  return (owner, operation) => {
    const isLong = operation?.kind === 'command' && operation.long;
    return routed.has(owner) && !isLong ? allowance : undefined;
  };
}
