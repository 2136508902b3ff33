import { printDuration } from '../../../util/units.ts';
import { allowancesOf } from '../../analysis/allowance.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** A call that may last longer than the request it is part of works for somebody who has left. */
export const childOutlastsCaller = defineRule({
  code: 'timeouts/child-outlasts-caller',
  severity: 'error',
  summary: 'A call times out before those who wait for its caller do.',
  help: 'Lower `timeout:` below the time that the caller is given, or give the caller more.',

  check(model, report) {
    const allowances = allowancesOf(model);
    for (const call of model.calls()) {
      const allowance = allowances.forCall(call);
      if (call.timeoutMs === undefined || !allowance || call.timeoutMs < allowance.ms) continue;
      report({
        at: call.at.of('timeout'),
        message: `\`${call.from}\` waits up to ${printDuration(call.timeoutMs)} for \`${targetOf(call)}\`, but ${allowance.fact()}.`,
        related: [{ at: allowance.at(), message: 'The shorter time is stated here.' }],
      });
    }
  },
});
