import { hazardsOf, sagasOf, told } from '../../analysis/saga-plan.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A compensation is sent until its answer arrives: twice is normal. */
export const compensationNotIdempotent = defineRule({
  code: 'sagas/compensation-not-idempotent',
  severity: 'error',
  summary: 'Taking a step back twice has the effect of taking it back once.',
  help: 'Make the compensation recognise the saga it belongs to, and remove `undoIdempotent: false`.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      for (const hazard of hazardsOf(model, flow, 'undone twice')) {
        const { at: step } = hazard;
        report({
          at: step.at.of('undoIdempotent'),
          message: `\`${step.undo}\` may take \`${step.do}\` back twice in saga \`${flow.name}\`: ${told(hazard)}.`,
          ...setKey(step.at, 'do', 'undoIdempotent', true, 'Make the compensation idempotent'),
        });
      }
    }
  },
});
