import { sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** Whoever leads a saga must be designed here. */
export const coordinatorOutside = defineRule({
  code: 'sagas/coordinator-outside',
  severity: 'error',
  summary: 'A led saga is led by a context of the design.',
  help: 'Name the context that keeps the state of the saga under `coordinator`.',

  check(model, report) {
    for (const { name, saga, at } of sagasOf(model)) {
      const { coordinator } = saga;
      if (coordinator === undefined || model.context(coordinator)) continue;
      report({
        at: at.of('coordinator'),
        message: `Saga \`${name}\` begins with \`${coordinator}\`, which is not designed here, and names no context that leads it.`,
      });
    }
  },
});
