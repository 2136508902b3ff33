import { TIGHT_AVAILABILITY } from '../../../knowledge/rules-of-thumb.ts';
import { printFraction, trimNumber } from '../../../util/units.ts';
import { budgetMinutes } from '../../analysis/burn-rate.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** A release that stops the system spends the time that failures need. */
export const pauseAgainstAvailability = defineRule({
  code: 'deployment/pause-against-availability',
  severity: 'warning',
  summary: 'Where 99.9 % or more is required, releases do not stop the system.',
  help: 'Write `rollout: rolling` and `migrations: expand-contract`.',

  check(model, report) {
    const { deployment, requirements } = model.blueprint;
    const wanted = requirements.availability?.value;
    if (wanted === undefined || wanted < TIGHT_AVAILABILITY) return;
    const [key, what] =
      deployment.rollout === 'recreate'
        ? (['rollout', 'Every release'] as const)
        : (['migrations', 'Every change of a schema'] as const);
    if (key === 'migrations' && deployment.migrations !== 'maintenance-window') return;
    const minutes = trimNumber(Number(budgetMinutes(wanted).toPrecision(3)));
    report({
      at: deployment.at.of(key),
      message: `${what} stops the system, but ${printFraction(wanted)} leaves ${minutes} minutes in 30 days for all pauses and failures together.`,
      related: [{ at: requirementAt(model, 'availability'), message: 'The requirement.' }],
      fix: {
        title: 'Without a pause',
        path: [...deployment.at.path, key],
        value: key === 'rollout' ? 'rolling' : 'expand-contract',
      },
    });
  },
});
