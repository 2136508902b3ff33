import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** Nothing keeps 100 %: not the network, not the phone in the user's hand. */
export const noErrorBudget = defineRule({
  code: 'slo/no-error-budget',
  severity: 'error',
  summary: 'An objective leaves room for failures.',
  help: 'Write what users need, for example `availability: 99.9%`, 43.2 minutes of 30 days.',

  check(model, report) {
    for (const { subject, slo } of statedObjectives(model)) {
      if (slo.availability === undefined || slo.availability < 1) continue;
      report({
        at: slo.at.of('availability'),
        message: `The objective of ${subject} is 100%, which the first failure breaks.`,
      });
    }
  },
});
