import { hazardsOf, sagasOf, told } from '../../analysis/saga-plan.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A step that cannot be taken back must be the point of no return, or come after it. */
export const pivotMissing = defineRule({
  code: 'sagas/pivot-missing',
  severity: 'error',
  summary: 'A saga with a step that cannot be taken back marks its pivot.',
  help: 'Mark the step after which there is no way back with `pivot: true`, and give those before it an `undo`.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      if (flow.steps.some((step) => step.pivot)) continue;
      const [hazard] = hazardsOf(model, flow, 'kept');
      if (!hazard) continue;
      report({
        at: hazard.at.at.of('do'),
        message: `Saga \`${flow.name}\` marks no pivot, and \`${hazard.at.do}\` cannot be taken back: ${told(hazard)}.`,
        ...setKey(hazard.at.at, 'do', 'pivot', true, `Make \`${hazard.at.do}\` the pivot`),
      });
    }
  },
});
