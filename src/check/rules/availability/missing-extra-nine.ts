import { SHARE_OF_BUDGET } from '../../../knowledge/rules-of-thumb.ts';
import { printAvailability, promiseOf } from '../../analysis/availability.ts';
import { objectivesOf } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** A dependency that is just as good as the objective uses up all the budget alone. */
export const missingExtraNine = defineRule({
  code: 'availability/missing-extra-nine',
  severity: 'warning',
  summary:
    'An external system that an objective cannot do without offers one nine more than the objective.',
  help: 'Give the call a `fallback`, add a second provider, or keep the objective one nine below what is promised.',

  check(model, report) {
    const told = new Set<string>();
    for (const { name, slo, critical, externals } of objectivesOf(model)) {
      const asked = slo.availability;
      if (!critical || asked === undefined) continue;
      for (const part of externals) {
        const { name: external, at } = part;
        const promised = promiseOf(part);
        if (promised === undefined || promised < asked || told.has(external)) continue;
        const share = (1 - promised) / (1 - asked);
        if (share <= SHARE_OF_BUDGET * 1.01) continue;
        told.add(external);
        report({
          at: at.of('availability'),
          message: `\`${external}\` promises ${printAvailability(promised)}, which leaves it ${Math.round(share * 100)}% of the error budget of ${name} (${printAvailability(asked)}); an extra nine would be ${printAvailability(1 - (1 - asked) * SHARE_OF_BUDGET)}.`,
          related: [{ at: slo.at.of('availability'), message: `The objective of ${name}.` }],
        });
      }
    }
  },
});
