import { printDuration } from '../../../util/units.ts';
import { operationsOf } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A deadline below the planned p99 plans for failures. */
export const deadlineShorterThanP99 = defineRule({
  code: 'timeouts/deadline-shorter-than-p99',
  severity: 'warning',
  summary: 'The deadline of an operation leaves time for 99 of 100 of its answers.',
  help: 'Raise `deadline:` above the p99 that is planned, or plan a faster operation.',

  check(model, report) {
    for (const operation of operationsOf(model)) {
      const { context, name, deadlineMs, p99Ms, at } = operation;
      if (deadlineMs === undefined || p99Ms === undefined || deadlineMs >= p99Ms) continue;
      report({
        at: at.of('deadline'),
        message: `\`${context}.${name}\` has a deadline of ${printDuration(deadlineMs)}, but 1 in 100 of its answers may take longer than ${printDuration(p99Ms)}.`,
        related: [{ at: at.of('p99'), message: 'The slow answers are stated here.' }],
      });
    }
  },
});
