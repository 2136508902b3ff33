import { printAvailability, printBudget, promiseOf } from '../../analysis/availability.ts';
import type { Objective } from '../../analysis/objectives.ts';
import { objectivesOf } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** What somebody else promises is a ceiling for everything that cannot do without it. */
export const thirdPartyBelowSlo = defineRule({
  code: 'availability/third-party-below-slo',
  severity: 'error',
  summary: 'No objective is higher than the promise of an external system it cannot do without.',
  help: 'Make the call asynchronous, give it a `fallback`, add a second provider, or lower the objective.',

  check(model, report) {
    const objectives = objectivesOf(model);
    for (const external of model.blueprint.externals) {
      const { name, at } = external;
      const promised = promiseOf(external);
      if (promised === undefined) continue;
      const objective = tightest(objectives.filter(({ externals }) => externals.has(external)));
      const asked = objective?.slo.availability ?? 0;
      if (!objective || asked <= promised) continue;
      report({
        at: at.of('availability'),
        message: `\`${name}\` promises ${printAvailability(promised)} (${printBudget(promised)} of failure), and the objective of ${objective.name}, which cannot do without it, is ${printAvailability(asked)} (${printBudget(asked)}).`,
        related: [
          {
            at: objective.slo.at.of('availability'),
            message: `The objective of ${objective.name}.`,
          },
        ],
      });
    }
  },
});

function tightest(objectives: readonly Objective[]): Objective | undefined {
  const asked = ({ slo }: Objective) => slo.availability ?? 0;
  return objectives.toSorted((a, b) => asked(b) - asked(a))[0];
}
