import { ownerOf, sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** Only the one who did it knows what there is to take back. */
export const undoElsewhere = defineRule({
  code: 'sagas/undo-elsewhere',
  severity: 'warning',
  summary: 'A step is taken back by the context or system that did it.',
  help: 'Name a command of the same context under `undo`.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      for (const step of flow.steps) {
        const [doer, undoer] = [ownerOf(step.do), ownerOf(step.undo ?? step.do)];
        if (doer === undoer) continue;
        report({
          at: step.at.of('undo'),
          message: `In saga \`${flow.name}\` \`${step.undo}\` is to take back what \`${doer}\` did, and \`${undoer}\` cannot know whether \`${step.do}\` took effect.`,
        });
      }
    }
  },
});
