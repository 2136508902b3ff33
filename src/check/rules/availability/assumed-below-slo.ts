import { printAvailability, printBudget } from '../../analysis/availability.ts';
import { availabilityFactors, fallsShort, reachOf } from '../../analysis/availability-factors.ts';
import { objectivesOf } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** An objective that holds only if parts turn out better than such parts usually are wants a measurement first. */
export const assumedBelowSlo = defineRule({
  code: 'availability/assumed-below-slo',
  severity: 'warning',
  summary: 'An objective can be kept with the availability that is assumed for its parts.',
  help: 'Measure the parts or get a promise and state it without `assumed`, add replicas, make a call asynchronous or give it a `fallback`, or lower the objective.',

  check(model, report) {
    const known = availabilityFactors(model);
    for (const objective of objectivesOf(model)) {
      const { name, slo } = objective;
      const asked = slo.availability;
      const factors = asked === undefined ? [] : known.filter(({ isIn }) => isIn(objective));
      const assumed = factors.filter(({ isAssumed }) => isAssumed);
      const stated = reachOf(factors.filter(({ isAssumed }) => !isAssumed));
      const reached = reachOf(factors);
      // Where what is stated is too little already, that is the finding.
      if (asked === undefined || fallsShort(stated, asked) || !fallsShort(reached, asked)) continue;
      report({
        at: slo.at.of('availability'),
        message: `The objective of ${name} is ${printAvailability(asked)} (${printBudget(asked)} of failure), and with what is assumed of ${assumed.map(({ words }) => words).join(' × ')} its parts reach ${printAvailability(reached)} (${printBudget(reached)}).`,
      });
    }
  },
});
