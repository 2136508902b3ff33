import {
  printAvailability,
  printBudget,
  serviceAvailability,
} from '../../analysis/availability.ts';
import { type Objective, objectivesOf } from '../../analysis/objectives.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

interface Factor {
  readonly isIn: (objective: Objective) => boolean;
  readonly availability: number;
  readonly words: string;
  readonly foreign: boolean;
}

/** Parts that must all work multiply: an objective above their product is broken on the day it is written. */
export const belowSlo = defineRule({
  code: 'availability/below-slo',
  severity: 'error',
  summary:
    'The parts that an objective stands on are, multiplied, at least as available as the objective.',
  help: 'Give a part more replicas, make a call asynchronous or give it a `fallback`, or lower the objective to what its parts can keep.',

  check(model, report) {
    const known = factorsOf(model);
    for (const objective of objectivesOf(model)) {
      const { name, slo } = objective;
      const asked = slo.availability;
      const factors = asked === undefined ? [] : known.filter(({ isIn }) => isIn(objective));
      const reached = factors.reduce((product, factor) => product * factor.availability, 1);
      // A single external promise that is too low is a finding of its own; 1 % of the budget is rounding.
      const explained = factors.some(
        ({ availability, foreign }) => foreign && availability < (asked ?? 0),
      );
      if (asked === undefined || explained || 1 - reached <= (1 - asked) * 1.01) continue;
      report({
        at: slo.at.of('availability'),
        message: `The objective of ${name} is ${printAvailability(asked)} (${printBudget(asked)} of failure), and its parts reach at most ${printAvailability(reached)} (${printBudget(reached)}): ${factors.map(({ words }) => words).join(' × ')}.`,
      });
    }
  },
});

/** What is known of the parts; the others are taken as perfect. */
function factorsOf({ blueprint }: Model): readonly Factor[] {
  return [
    ...blueprint.services.flatMap((service) => {
      const availability = serviceAvailability(service);
      if (availability === undefined) return [];
      const copies = service.replicas > 1 ? ` with ${service.replicas} replicas` : '';
      const words = `\`${service.name}\`${copies} ${printAvailability(availability)}`;
      const isIn = ({ services }: Objective) => services.has(service);
      return [{ isIn, availability, words, foreign: false }];
    }),
    ...blueprint.externals.flatMap((external) => {
      const { availability, name } = external;
      if (availability === undefined) return [];
      const words = `\`${name}\` ${printAvailability(availability)}`;
      const isIn = ({ externals }: Objective) => externals.has(external);
      return [{ isIn, availability, words, foreign: true }];
    }),
  ];
}
