import { printDuration } from '../../../util/units.ts';
import { budgetMs, printAvailability, printBudget } from '../../analysis/availability.ts';
import { tightestTarget } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** One bad release must not spend the failures of a whole month. */
export const rollbackExceedsBudget = defineRule({
  code: 'availability/rollback-exceeds-budget',
  severity: 'warning',
  summary: 'A bad release is taken back before it has spent a month of error budget.',
  help: 'Roll out by `canary` or `blue-green`, so that going back is a switch, or lower the objective.',

  check(model, report) {
    const { rollbackMs, rollout, at } = model.blueprint.deployment;
    const target = tightestTarget(model);
    // A canary breaks for a small share of the requests, so that its time does not count in full.
    if (rollbackMs === undefined || !target || rollout === 'canary') return;
    if (rollbackMs <= budgetMs(target.availability)) return;
    report({
      at: at.of('rollback'),
      message: `Taking a release back takes ${printDuration(rollbackMs)}, and the objective of ${target.name} (${printAvailability(target.availability)}) leaves ${printBudget(target.availability)} for all failures.`,
      related: [{ at: target.at, message: `The objective of ${target.name}.` }],
    });
  },
});
