import type { Blueprint } from '../model/blueprint.ts';
import type { StatedAvailability } from '../model/stated-availability.ts';
import { isOnOneMachine } from './hosts.ts';

/** A database server that the contexts of one service share. */
export interface StoreServer extends StatedAvailability {
  /** `shop/postgresql`. */
  readonly name: string;
  readonly contexts: readonly string[];
}

/** The servers whose availability is stated. One on the machine of its service stands and falls with it, and is none. */
export function storeServers(blueprint: Blueprint): readonly StoreServer[] {
  const known = servers.get(blueprint) ?? find(blueprint);
  servers.set(blueprint, known);
  return known;
}

const servers = new WeakMap<Blueprint, readonly StoreServer[]>();

function find(blueprint: Blueprint): readonly StoreServer[] {
  if (isOnOneMachine(blueprint)) return [];
  const found = new Map<string, StoreServer>();
  for (const { name: context, service, store } of blueprint.contexts) {
    if (store?.availability === undefined) continue;
    const name = `${service}/${store.engine}`;
    const known = found.get(name);
    found.set(
      name,
      known
        ? { ...known, contexts: [...known.contexts, context] }
        : {
            name,
            contexts: [context],
            availability: store.availability,
            ...(store.availabilityAssumed === undefined
              ? {}
              : { availabilityAssumed: store.availabilityAssumed }),
          },
    );
  }
  return [...found.values()];
}
