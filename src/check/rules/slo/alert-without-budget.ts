import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** A burn rate is a multiple of a budget; without an objective there is none. */
export const alertWithoutBudget = defineRule({
  code: 'slo/alert-without-budget',
  severity: 'warning',
  summary: 'Burn-rate alerts stand beside the availability that they watch.',
  help: 'Add `availability:` to the objective.',

  check(model, report) {
    for (const { subject, slo } of statedObjectives(model)) {
      if (slo.availability !== undefined || slo.alerts.length === 0) continue;
      report({
        at: slo.at.of('alerts'),
        message: `Alerts of ${subject} watch a budget that no \`availability\` states.`,
      });
    }
  },
});
