import { printDuration } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** A breaker that tries again before its last failures are known gives the callee no quiet. */
export const opensTooBriefly = defineRule({
  code: 'breakers/opens-too-briefly',
  severity: 'warning',
  summary: 'A breaker stays open for longer than a call may take.',
  help: 'Set `open:` to the time in which the callee usually comes back, for example `open: 30s`.',

  check(model, report) {
    for (const call of model.calls()) {
      const { breaker, timeoutMs } = call;
      if (!breaker || timeoutMs === undefined || breaker.openMs > timeoutMs) continue;
      if (!breaker.at.has('open')) continue;
      report({
        at: breaker.at.of('open'),
        message: `The breaker for \`${targetOf(call)}\` tries again after ${printDuration(breaker.openMs)}, while calls sent before it opened may still be waiting for up to ${printDuration(timeoutMs)}.`,
        related: [{ at: call.at.of('timeout'), message: 'Calls may wait this long.' }],
      });
    }
  },
});
