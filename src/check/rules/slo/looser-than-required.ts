import { printDuration, printFraction, trimNumber } from '../../../util/units.ts';
import { budgetMinutes } from '../../analysis/burn-rate.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** Whoever keeps a looser objective breaks the promise and sees green. */
export const looserThanRequired = defineRule({
  code: 'slo/looser-than-required',
  severity: 'warning',
  summary: 'An objective is at least as strict as what was required.',
  help: 'Write the required figure, or mark the flow `critical: false` and state the exception.',

  check(model, report) {
    const { availability, p95Ms, p99Ms } = model.blueprint.requirements;
    for (const { subject, slo, critical } of statedObjectives(model)) {
      if (!critical) continue;
      const wanted = availability?.value;
      if (wanted !== undefined && slo.availability !== undefined && slo.availability < wanted) {
        report({
          at: slo.at.of('availability'),
          message: `The objective of ${subject} is ${printFraction(slo.availability)} (${minutes(slo.availability)} in 30 days may fail), but ${printFraction(wanted)} (${minutes(wanted)}) is required.`,
          related: [{ at: requirementAt(model, 'availability'), message: 'The requirement.' }],
        });
      }
      for (const [key, limit, required] of [
        ['p95', slo.p95Ms, p95Ms],
        ['p99', slo.p99Ms, p99Ms],
      ] as const) {
        if (limit === undefined || required === undefined || limit <= required.value) continue;
        report({
          at: slo.at.of(key),
          message: `The objective of ${subject} allows ${printDuration(limit)} at ${key}, but ${printDuration(required.value)} is required.`,
          related: [{ at: requirementAt(model, required.name), message: 'The requirement.' }],
        });
      }
    }
  },
});

function minutes(availability: number): string {
  return `${trimNumber(Number(budgetMinutes(availability).toPrecision(3)))} min`;
}
