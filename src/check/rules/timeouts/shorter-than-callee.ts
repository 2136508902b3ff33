import { printDuration } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { calleeP99 } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

/** A timeout under the callee's normal slowness turns good answers into errors and retries. */
export const shorterThanCallee = defineRule({
  code: 'timeouts/shorter-than-callee',
  severity: 'warning',
  summary: 'A timeout is no shorter than the time in which the callee answers 99 of 100 requests.',
  help: 'Raise `timeout:` above the slow but normal answers of the callee, or make the callee faster.',

  check(model, report) {
    for (const call of model.calls()) {
      const slow = calleeP99(model, call);
      if (call.timeoutMs === undefined || !slow || call.timeoutMs >= slow.ms) continue;
      report({
        at: call.at.of('timeout'),
        message: `\`${call.from}\` gives up on \`${targetOf(call)}\` after ${printDuration(call.timeoutMs)}, but 1 in 100 of its answers may take longer than ${printDuration(slow.ms)}.`,
        related: [
          {
            at: slow.at.of('p99'),
            message: 'How long the callee takes is stated here.',
          },
        ],
      });
    }
  },
});
