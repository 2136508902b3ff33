import type { Call } from '../blueprint/model/call.ts';
import type { Context } from '../blueprint/model/context.ts';
import type { Bff } from '../blueprint/model/edge.ts';
import type { Flow } from '../blueprint/model/flow.ts';
import type { Dependency } from '../blueprint/model/reasoning.ts';
import { defined } from '../util/defined.ts';
import { split } from './scope.ts';

/** Who waits for whom and who listens to whom, from calls, compositions, policies and sagas; each once. */
export function deriveDependencies(
  contexts: readonly Context[],
  bffs: readonly Bff[],
  flows: readonly Flow[],
  broker: string,
): readonly Dependency[] {
  const all = [
    ...bffs.flatMap((bff) => bff.calls.map(callDependency)),
    ...contexts.flatMap((context) => [
      ...context.calls.map(callDependency),
      ...context.queries.flatMap((query) => query.composes.map((to) => composition(context, to))),
      ...context.policies.map((policy) => subscription(policy.context, policy.on, broker)),
    ]),
    ...flows.flatMap((flow) => sagaDependencies(flow, contexts, broker)),
  ];
  const seen = new Set<string>();
  return all.filter((dependency) => {
    const id = [dependency.from, dependency.to, dependency.kind, dependency.via].join(' ');
    if (dependency.from === dependency.to || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function callDependency(call: Call): Dependency {
  return defined({
    from: call.from,
    to: call.target.name,
    kind: 'sync',
    protocol: call.protocol,
    via: call.target.operation ?? '',
    because: call.because,
  });
}

function composition(context: Context, to: string): Dependency {
  const [owner, operation] = split(to, context.name);
  return defined({ from: context.name, to: owner, kind: 'sync', protocol: 'rest', via: operation });
}

/** The arrow of a message goes from who tells to who listens. */
function subscription(listener: string, on: string, broker: string): Dependency {
  const [teller, event] = split(on, listener);
  return defined({ from: teller, to: listener, kind: 'async', protocol: broker, via: event });
}

/** An orchestrated saga commands its participants; where a call says so already, nothing is added. */
function sagaDependencies(
  flow: Flow,
  contexts: readonly Context[],
  broker: string,
): readonly Dependency[] {
  const coordinator = flow.saga?.coordinator;
  const caller = contexts.find((context) => context.name === coordinator);
  if (!coordinator || !caller) return [];
  return flow.steps.flatMap((step): readonly Dependency[] => {
    const [owner, operation] = split(step.do, coordinator);
    const stated = caller.calls.some(
      (call) => call.target.name === owner && call.target.operation === operation,
    );
    if (owner === coordinator || stated) return [];
    const kind = step.async ? 'async' : 'sync';
    return [
      {
        from: coordinator,
        to: owner,
        kind,
        protocol: step.async ? broker : 'rest',
        via: operation,
      },
    ];
  });
}
