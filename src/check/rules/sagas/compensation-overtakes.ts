import { hazardsOf, sagasOf, told } from '../../analysis/saga-plan.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A compensation may arrive before the action it takes back. */
export const compensationOvertakes = defineRule({
  code: 'sagas/compensation-overtakes',
  severity: 'warning',
  summary:
    'A compensation that arrives before its action is remembered, so that the action is refused.',
  help: 'Store the id of a saga whose compensation found nothing, refuse its action later, and remove `tombstone: false`.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      for (const hazard of hazardsOf(model, flow, 'overtaken')) {
        const { at: step } = hazard;
        report({
          at: step.at.of('tombstone'),
          message: `\`${step.do}\` may take effect after saga \`${flow.name}\` has taken it back: ${told(hazard)}.`,
          ...setKey(step.at, 'do', 'tombstone', true, 'Remember compensations that come first'),
        });
      }
    }
  },
});
