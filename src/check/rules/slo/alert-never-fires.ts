import { printFraction, trimNumber } from '../../../util/units.ts';
import { canFire, fastestBurn } from '../../analysis/burn-rate.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** Nothing burns a budget faster than everything failing. */
export const alertNeverFires = defineRule({
  code: 'slo/alert-never-fires',
  severity: 'error',
  summary: 'Every burn-rate alert can fire: its rate is under 1 / (1 − objective).',
  help: 'Lower `burnRate`, or leave `alerts` out: the usual ones fit the objective.',

  check(model, report) {
    for (const { subject, slo } of statedObjectives(model)) {
      const { availability, alerts } = slo;
      if (availability === undefined || availability >= 1) continue;
      for (const { burnRate, at } of alerts) {
        if (canFire(burnRate, availability)) continue;
        const fastest = trimNumber(Number(fastestBurn(availability).toFixed(2)));
        report({
          at: at.of('burnRate'),
          message: `The alert of ${subject} at ${trimNumber(burnRate)} times never fires: at an objective of ${printFraction(availability)} the budget burns at most ${fastest} times too fast, where everything fails.`,
          related: [{ at: slo.at.of('availability'), message: 'The objective.' }],
        });
      }
    }
  },
});
