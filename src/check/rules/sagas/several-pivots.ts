import { sagasOf } from '../../analysis/saga-plan.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** There is one point of no return. */
export const severalPivots = defineRule({
  code: 'sagas/several-pivots',
  severity: 'error',
  summary: 'A saga has at most one pivot.',
  help: 'Keep `pivot: true` on the first step that cannot be taken back; those after it are repeated until they work.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      const [first, ...others] = flow.steps.filter((step) => step.pivot);
      for (const step of others) {
        report({
          at: step.at.of('pivot'),
          message: `\`${step.do}\` is a second pivot of saga \`${flow.name}\`: after \`${first?.do}\` there is no way back that it could close.`,
          related: first ? [{ at: first.at.of('pivot'), message: 'The first pivot.' }] : [],
          ...setKey(step.at, 'do', 'pivot', false, 'Keep the first pivot only'),
        });
      }
    }
  },
});
