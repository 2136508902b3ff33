import { printFraction, trimNumber } from '../../../util/units.ts';
import { budgetMinutes } from '../../analysis/burn-rate.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** Up to here it is room for measuring and repair; beyond it is a nine that nobody asked for. */
const MUCH_TIGHTER = 4;

/** Every nine costs about ten times as much as the one before. */
export const tighterThanRequired = defineRule({
  code: 'slo/tighter-than-required',
  severity: 'info',
  summary: 'An objective is not far stricter than what was required.',
  help: 'Write the required figure with a little room, or raise the requirement.',

  check(model, report) {
    const wanted = model.blueprint.requirements.availability?.value;
    if (wanted === undefined || wanted >= 1) return;
    for (const { subject, slo } of statedObjectives(model)) {
      const { availability } = slo;
      if (availability === undefined || availability >= 1) continue;
      const ratio = (1 - wanted) / (1 - availability);
      if (ratio < MUCH_TIGHTER) continue;
      report({
        at: slo.at.of('availability'),
        message: `The objective of ${subject} leaves ${minutes(availability)} in 30 days, ${trimNumber(Number(ratio.toPrecision(2)))} times less than the ${minutes(wanted)} of the required ${printFraction(wanted)}.`,
        related: [{ at: requirementAt(model, 'availability'), message: 'The requirement.' }],
      });
    }
  },
});

function minutes(availability: number): string {
  return `${trimNumber(Number(budgetMinutes(availability).toPrecision(3)))} min`;
}
