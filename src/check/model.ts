import type { Blueprint } from '../blueprint/model/blueprint.ts';
import type { Call } from '../blueprint/model/call.ts';
import type { Context } from '../blueprint/model/context.ts';
import type { Service } from '../blueprint/model/deployment.ts';
import type { Event } from '../blueprint/model/messaging.ts';
import type { Operation } from '../blueprint/model/operation.ts';
import type { External } from '../blueprint/model/surroundings.ts';
import { once } from '../util/once.ts';
import { groupBy } from './analysis/group-by.ts';

/** The blueprint with the indexes that rules ask for, each built once and only when asked. */
export interface Model {
  readonly blueprint: Blueprint;
  readonly context: (name: string) => Context | undefined;
  readonly external: (name: string) => External | undefined;
  readonly service: (name: string) => Service | undefined;
  readonly serviceOf: (context: string) => Service | undefined;
  /** `context.operation` → operation. */
  readonly operation: (qualified: string) => Operation | undefined;
  /** `context.Event` → event. */
  readonly event: (qualified: string) => Event | undefined;
  /** Every call of every context and BFF. */
  readonly calls: () => readonly Call[];
  /** Calls that leave the process: other services and external systems. */
  readonly remoteCalls: () => readonly Call[];
  readonly callsFrom: (name: string) => readonly Call[];
  readonly callsTo: (name: string) => readonly Call[];
}

export function modelOf(blueprint: Blueprint): Model {
  const contexts = once(
    () => new Map(blueprint.contexts.map((context) => [context.name, context])),
  );
  const externals = once(
    () => new Map(blueprint.externals.map((external) => [external.name, external])),
  );
  const services = once(
    () => new Map(blueprint.services.map((service) => [service.name, service])),
  );
  const hosts = once(
    () =>
      new Map(
        blueprint.services.flatMap((service) =>
          service.contexts.map((name) => [name, service] as const),
        ),
      ),
  );
  const operations = once(
    () =>
      new Map<string, Operation>(
        blueprint.contexts.flatMap((context) =>
          [...context.commands, ...context.queries].map((operation): [string, Operation] => [
            `${context.name}.${operation.name}`,
            operation,
          ]),
        ),
      ),
  );
  const events = once(
    () =>
      new Map<string, Event>(
        blueprint.contexts.flatMap((context) =>
          context.events.map((event): [string, Event] => [`${context.name}.${event.name}`, event]),
        ),
      ),
  );
  const calls = once(() =>
    [...blueprint.bffs, ...blueprint.contexts].flatMap((caller) => caller.calls),
  );
  const from = once(() => groupBy(calls(), (call) => call.from));
  const to = once(() => groupBy(calls(), (call) => call.target.name));
  return {
    blueprint,
    context: (name) => contexts().get(name),
    external: (name) => externals().get(name),
    service: (name) => services().get(name),
    serviceOf: (name) => hosts().get(name),
    operation: (qualified) => operations().get(qualified),
    event: (qualified) => events().get(qualified),
    calls,
    remoteCalls: once(() => calls().filter((call) => call.protocol !== 'in-process')),
    callsFrom: (name) => from().get(name) ?? [],
    callsTo: (name) => to().get(name) ?? [],
  };
}
