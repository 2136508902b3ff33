import { hazardsOf, sagasOf, told } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** What is done before the pivot must be able to be taken back. */
export const stepWithoutCompensation = defineRule({
  code: 'sagas/step-without-compensation',
  severity: 'error',
  summary: 'Every step before the pivot that changes something can be taken back.',
  help: 'Add `undo:` with the command that takes it back, or move the step behind the pivot.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      if (!flow.steps.some((step) => step.pivot)) continue;
      for (const hazard of hazardsOf(model, flow, 'kept')) {
        report({
          at: hazard.at.at.of('do'),
          message: `\`${hazard.at.do}\` has no compensation and stays done where saga \`${flow.name}\` fails: ${told(hazard)}.`,
        });
      }
    }
  },
});
