import { printDuration } from '../../../util/units.ts';
import { allowancesOf } from '../../analysis/allowance.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** Time spent in the queue before a call is time the caller does not have for it. */
export const bulkheadQueueTooLong = defineRule({
  code: 'queues/bulkhead-queue-too-long',
  severity: 'warning',
  summary: 'A call that waits for a slot of its bulkhead is answered before its caller must be.',
  help: 'Lower `maxQueue:`, or leave it out so that calls without a slot fail at once.',

  check(model, report) {
    const allowances = allowancesOf(model);
    for (const call of model.calls()) {
      const { maxConcurrent = 0, maxQueue = 0 } = call.bulkhead ?? {};
      const work = model.serviceOf(call.target.name)?.serviceTimeMs;
      const allowance = allowances.forCall(call);
      if (!call.bulkhead || maxConcurrent === 0 || work === undefined || !allowance) continue;
      const wait = Math.round((maxQueue * work) / maxConcurrent + work);
      if (maxQueue === 0 || wait <= allowance.ms) continue;
      report({
        at: call.bulkhead.at.of('maxQueue'),
        message: `The last of ${maxQueue} calls that wait for \`${targetOf(call)}\` is answered after ${maxQueue} × ${printDuration(work)} ÷ ${maxConcurrent} + ${printDuration(work)} = ${printDuration(wait)}, but ${allowance.fact()}.`,
        related: [{ at: allowance.at(), message: 'The time allowed is stated here.' }],
      });
    }
  },
});
