import { type StoreServer, storeServers } from '../../blueprint/analysis/store-servers.ts';
import type { Service } from '../../blueprint/model/deployment.ts';
import type { External } from '../../blueprint/model/surroundings.ts';
import type { Model } from '../model.ts';
import { happensDuring, targetOf } from './call-graph.ts';
import { partsOf } from './cycles.ts';

/** What must work for something to succeed. */
export interface HardParts {
  readonly services: ReadonlySet<Service>;
  readonly externals: ReadonlySet<External>;
  /** Database servers whose availability is stated. */
  readonly stores: ReadonlySet<StoreServer>;
}

/**
 * What must answer for operations to succeed, over calls without a fallback. Each operation keeps
 * its parts as bits of one number, united along the calls, callees first: linear in the model.
 */
export function hardPartsOf(model: Model): (entries: readonly string[]) => HardParts {
  const { services, externals } = model.blueprint;
  const stores = storeServers(model.blueprint);
  const parts = [...services, ...externals];
  const bitOf = new Map(parts.map((part, index) => [part.name, 1n << BigInt(index)]));
  const ownBit = (operation: string): bigint => {
    const owner = operation.slice(0, operation.indexOf('.'));
    const own = bitOf.get(model.serviceOf(owner)?.name ?? owner) ?? 0n;
    return own | (storeBits.get(owner) ?? 0n);
  };
  const storeBits = new Map<string, bigint>();
  for (const [index, { contexts }] of stores.entries()) {
    const bit = 1n << BigInt(parts.length + index);
    for (const context of contexts) storeBits.set(context, (storeBits.get(context) ?? 0n) | bit);
  }
  const behind = hardCalls(model);
  const masks = new Map<string, bigint>();
  for (const part of partsOf(behind.keys(), (operation) => behind.get(operation) ?? [])) {
    let mask = 0n;
    for (const operation of part) {
      mask |= ownBit(operation);
      for (const next of behind.get(operation) ?? []) mask |= masks.get(next) ?? 0n;
    }
    for (const operation of part) masks.set(operation, mask);
  }
  const decoded = new Map<bigint, HardParts>();
  return (entries) => {
    let mask = 0n;
    for (const entry of entries) mask |= masks.get(entry) ?? ownBit(entry);
    const known = decoded.get(mask) ?? decode(mask, services, externals, stores);
    decoded.set(mask, known);
    return known;
  };
}

function decode(
  mask: bigint,
  services: readonly Service[],
  externals: readonly External[],
  stores: readonly StoreServer[],
): HardParts {
  const bits = mask.toString(2);
  const has = (index: number) => bits[bits.length - 1 - index] === '1';
  return {
    services: new Set(services.filter((_, index) => has(index))),
    externals: new Set(externals.filter((_, index) => has(services.length + index))),
    stores: new Set(stores.filter((_, index) => has(services.length + externals.length + index))),
  };
}

/** For each operation, the targets that it asks and cannot do without. */
function hardCalls(model: Model): ReadonlyMap<string, readonly string[]> {
  const { contexts } = model.blueprint;
  return new Map(
    contexts.flatMap(({ name, commands, queries }) =>
      [...commands, ...queries].map((operation) => [
        `${name}.${operation.name}`,
        model
          .callsFrom(name)
          .filter((call) => call.hard && happensDuring(model, call, operation.name))
          .map(targetOf),
      ]),
    ),
  );
}
