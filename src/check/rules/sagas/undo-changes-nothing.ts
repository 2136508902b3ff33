import { changesSomething, sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** What only looks, or does the same again, takes nothing back. */
export const undoChangesNothing = defineRule({
  code: 'sagas/undo-changes-nothing',
  severity: 'error',
  summary: 'A compensation changes something, and is not the action itself.',
  help: 'Name the command that takes the step back under `undo`.',

  check(model, report) {
    for (const flow of sagasOf(model)) {
      for (const { do: action, undo, at } of flow.steps) {
        if (undo === undefined) continue;
        const reads = changesSomething(model, action) && !changesSomething(model, undo);
        if (!reads && undo !== action) continue;
        report({
          at: at.of('undo'),
          message: reads
            ? `\`${undo}\`, which is to take \`${action}\` back in saga \`${flow.name}\`, only reads.`
            : `In saga \`${flow.name}\` \`${action}\` is its own compensation: it would be done twice.`,
        });
      }
    }
  },
});
