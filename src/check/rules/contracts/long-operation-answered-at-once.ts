import { LONGEST_WAIT_MS } from '../../../knowledge/rules-of-thumb.ts';
import { printDuration } from '../../../util/units.ts';
import { operationsOf, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A connection held open for long breaks on the way, and nobody knows whether the work was done. */
export const longOperationAnsweredAtOnce = defineRule({
  code: 'contracts/long-operation-answered-at-once',
  severity: 'warning',
  summary:
    'An operation that may take more than ten seconds answers 202 and lets its caller ask for the result.',
  help: 'Write `long: true` for a command; make a query a job whose result is fetched.',

  check(model, report) {
    for (const operation of operationsOf(model)) {
      if (operation.kind === 'command' && operation.long) continue;
      const { p99Ms, slo } = operation;
      const slowest = p99Ms ?? slo?.p99Ms ?? 0;
      if (slowest <= LONGEST_WAIT_MS) continue;
      const isCommand = operation.kind === 'command';
      report({
        at: p99Ms === undefined && slo ? slo.at.of('p99') : operation.at.of('p99'),
        message: `Callers of \`${qualifiedName(operation)}\` wait up to ${printDuration(slowest)} for 99 of 100 answers, longer than ${printDuration(LONGEST_WAIT_MS)}.`,
        ...(isCommand && {
          fix: { title: 'Answer 202', path: [...operation.at.path, 'long'], value: true },
        }),
      });
    }
  },
});
