import { printDuration } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** A flow cannot promise less time than its steps are allowed to take. */
export const flowStepsOutlastDeadline = defineRule({
  code: 'timeouts/flow-steps-outlast-deadline',
  severity: 'warning',
  summary:
    'The timeouts of the steps that a user waits for fit together into the deadline of the flow.',
  help: 'Shorten the timeouts of steps, make one `async: true`, or give the flow a longer `deadline:`.',

  check(model, report) {
    for (const flow of model.blueprint.flows) {
      const times = flow.steps.flatMap((step) => (step.async ? [] : (step.timeoutMs ?? [])));
      const total = times.reduce((sum, time) => sum + time, 0);
      if (flow.deadlineMs === undefined || total <= flow.deadlineMs) continue;
      report({
        at: flow.at.of('deadline'),
        message: `The steps of \`${flow.name}\` may take ${sumOf(times)}, but its deadline is ${printDuration(flow.deadlineMs)}.`,
      });
    }
  },
});

function sumOf(times: readonly number[]): string {
  const total = printDuration(times.reduce((sum, time) => sum + time, 0));
  return times.length === 1 ? total : `${times.map(printDuration).join(' + ')} = ${total}`;
}
