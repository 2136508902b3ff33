import { serviceAvailability } from '../../blueprint/analysis/availability.ts';
import { storeServers } from '../../blueprint/analysis/store-servers.ts';
import { printAvailability } from './availability.ts';
import { byModel } from './by-model.ts';
import type { Objective } from './objectives.ts';

/** A part whose availability is known, as one factor of what an objective can reach. */
export interface AvailabilityFactor {
  readonly isIn: (objective: Objective) => boolean;
  readonly availability: number;
  /** `` `bank` 99.95% ``. */
  readonly words: string;
  readonly isExternal: boolean;
  /** Whether the figure is an assumption and nobody's promise. */
  readonly isAssumed: boolean;
}

/** What is known of the parts; those of which nothing is stated are taken as perfect. */
export const availabilityFactors = byModel((model): readonly AvailabilityFactor[] => {
  const { blueprint } = model;
  return [
    ...blueprint.services.flatMap((service) => {
      const availability = serviceAvailability(blueprint, service);
      if (availability === undefined) return [];
      const copies = service.replicas > 1 ? ` with ${service.replicas} replicas` : '';
      return [
        {
          isIn: ({ services }: Objective) => services.has(service),
          availability,
          words: `\`${service.name}\`${copies} ${printAvailability(availability)}`,
          isExternal: false,
          isAssumed: service.availabilityAssumed !== undefined,
        },
      ];
    }),
    ...storeServers(blueprint).flatMap((store) => {
      const { availability, availabilityAssumed, name } = store;
      if (availability === undefined) return [];
      return [
        {
          isIn: ({ stores }: Objective) => stores.has(store),
          availability,
          words: `\`${name}\` ${printAvailability(availability)}`,
          isExternal: false,
          isAssumed: availabilityAssumed !== undefined,
        },
      ];
    }),
    ...blueprint.externals.flatMap((external) => {
      const { availability, availabilityAssumed, name } = external;
      if (availability === undefined) return [];
      return [
        {
          isIn: ({ externals }: Objective) => externals.has(external),
          availability,
          words: `\`${name}\` ${printAvailability(availability)}`,
          isExternal: true,
          isAssumed: availabilityAssumed !== undefined,
        },
      ];
    }),
  ];
});

/** The product of the factors. */
export function reachOf(factors: readonly AvailabilityFactor[]): number {
  return factors.reduce((product, { availability }) => product * availability, 1);
}

/** Whether `reached` falls short of `asked`; 1 % of the budget is rounding. */
export function fallsShort(reached: number, asked: number): boolean {
  return 1 - reached > (1 - asked) * 1.01;
}
