import { printDuration } from '../../../util/units.ts';
import { allowancesOf } from '../../analysis/allowance.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf, longestPausesMs, longestWaitMs } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** Attempts that start after the caller has left are load without use. */
export const retriesOutlastCaller = defineRule({
  code: 'timeouts/retries-outlast-caller',
  severity: 'warning',
  summary:
    'All attempts of a call, with the pauses between them, fit into the time that its caller is given.',
  help: 'Lower `timeout:` or the number of attempts until all of them fit, or give the caller more time.',

  check(model, report) {
    const allowances = allowancesOf(model);
    for (const call of model.calls()) {
      const { retry, timeoutMs } = call;
      const wait = longestWaitMs(call);
      const allowance = allowances.forCall(call);
      if (!retry || timeoutMs === undefined || wait === undefined || !allowance) continue;
      if (timeoutMs >= allowance.ms || wait <= allowance.ms) continue;
      const attempts = attemptsOf(call);
      const pauses = longestPausesMs(attempts, retry.backoff);
      report({
        at: retry.at.of('attempts'),
        message: `${attempts} attempts at \`${targetOf(call)}\` take up to ${attempts} × ${printDuration(timeoutMs)} + ${printDuration(pauses)} of pauses = ${printDuration(wait)}, but ${allowance.fact()}.`,
        related: [{ at: allowance.at(), message: 'The time allowed is stated here.' }],
      });
    }
  },
});
