import { hazardsOf, sagasOf, told } from '../../analysis/saga-plan.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** After the pivot there is only forward. */
export const failureAfterPivot = defineRule({
  code: 'sagas/failure-after-pivot',
  severity: 'error',
  summary: 'Every step after the pivot is repeated until it works.',
  help: 'Remove `retriable: false`, or move the step before the pivot and give it an `undo`.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      for (const hazard of hazardsOf(model, flow, 'stuck')) {
        const { at: step } = hazard;
        report({
          at: step.at.of('retriable'),
          message: `\`${step.do}\` may fail for good after the pivot of saga \`${flow.name}\`, which can then go neither on nor back: ${told(hazard)}.`,
          ...setKey(step.at, 'do', 'retriable', true, 'Repeat it until it works'),
        });
      }
    }
  },
});
