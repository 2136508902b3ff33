import { printDuration } from '../../../util/units.ts';
import { sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** A saga that is taken back while its steps are still within their limits. */
export const stepsOutlastSaga = defineRule({
  code: 'sagas/steps-outlast-saga',
  severity: 'warning',
  summary: 'The limits of the steps up to the pivot fit into the limit of the saga.',
  help: 'Raise `timeout` of the flow above the sum of its steps, or shorten theirs.',

  check(model, report) {
    for (const { name, saga, steps, at } of sagasOf(model)) {
      const { timeoutMs } = saga;
      if (timeoutMs === undefined) continue;
      // After the pivot nothing is taken back, however long it takes.
      const pivot = steps.findIndex((step) => step.pivot);
      const limited = (pivot === -1 ? steps : steps.slice(0, pivot + 1)).flatMap(
        (step) => step.timeoutMs ?? [],
      );
      const sum = limited.reduce((total, ms) => total + ms, 0);
      if (sum <= timeoutMs) continue;
      report({
        at: at.of('timeout'),
        message: `Saga \`${name}\` is taken back after ${printDuration(timeoutMs)}, and its steps up to the pivot may take ${printDuration(sum)} (${limited.map(printDuration).join(' + ')}).`,
      });
    }
  },
});
