import type { ContextDefinition } from '../definition.ts';
import { groupOf } from './policy.ts';

/** Who listens to what. */
export interface Subscription {
  readonly group: string;
  /** Type of the event: `order.placed.v1`. */
  readonly type: string;
  /** Context that tells it. */
  readonly source: string;
}

/** Types of all events by their address in the architecture: `order.OrderPlaced`. */
export function eventTypes(definitions: readonly ContextDefinition[]): ReadonlyMap<string, string> {
  return new Map(
    definitions.flatMap(({ name, events }) =>
      Object.entries(events).map(([event, { type }]): [string, string] => [
        `${name}.${event}`,
        type,
      ]),
    ),
  );
}

/** All that policies of these contexts listen to. */
export function subscriptionsOf(
  definitions: readonly ContextDefinition[],
): readonly Subscription[] {
  const types = eventTypes(definitions);
  return definitions.flatMap((definition) =>
    definition.policies.flatMap((policy): readonly Subscription[] => {
      const type = types.get(policy.on);
      const [source = ''] = policy.on.split('.');
      return type === undefined ? [] : [{ group: groupOf(definition, policy), type, source }];
    }),
  );
}
