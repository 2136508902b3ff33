import { printAvailability, printBudget } from '../../analysis/availability.ts';
import { availabilityFactors, fallsShort, reachOf } from '../../analysis/availability-factors.ts';
import { objectivesOf } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** Parts that must all work multiply: an objective above their product is broken on the day it is written. */
export const belowSlo = defineRule({
  code: 'availability/below-slo',
  severity: 'error',
  summary:
    'The parts that an objective stands on are, multiplied, at least as available as the objective.',
  help: 'Give a part more replicas, make a call asynchronous or give it a `fallback`, or lower the objective to what its parts can keep.',

  check(model, report) {
    const stated = availabilityFactors(model).filter(({ isAssumed }) => !isAssumed);
    for (const objective of objectivesOf(model)) {
      const { name, slo } = objective;
      const asked = slo.availability;
      const factors = asked === undefined ? [] : stated.filter(({ isIn }) => isIn(objective));
      const reached = reachOf(factors);
      // A single external promise that is too low is a finding of its own.
      const explained = factors.some(
        ({ availability, isExternal }) => isExternal && availability < (asked ?? 0),
      );
      if (asked === undefined || explained || !fallsShort(reached, asked)) continue;
      report({
        at: slo.at.of('availability'),
        message: `The objective of ${name} is ${printAvailability(asked)} (${printBudget(asked)} of failure), and its parts reach at most ${printAvailability(reached)} (${printBudget(reached)}): ${factors.map(({ words }) => words).join(' × ')}.`,
      });
    }
  },
});
