import { printDuration } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** No call lives long enough to be called slow. */
export const slowCallBeyondTimeout = defineRule({
  code: 'breakers/slow-call-beyond-timeout',
  severity: 'error',
  summary: 'A breaker calls a request slow before it times out.',
  help: 'Set `slowCall:` between the usual time of the callee and `timeout:`.',

  check(model, report) {
    for (const call of model.calls()) {
      const { breaker, timeoutMs } = call;
      if (breaker?.slowCallMs === undefined || timeoutMs === undefined) continue;
      if (breaker.slowCallMs < timeoutMs) continue;
      report({
        at: breaker.at.of('slowCall'),
        message: `The breaker counts calls to \`${targetOf(call)}\` as slow after ${printDuration(breaker.slowCallMs)}, but they time out after ${printDuration(timeoutMs)}.`,
        related: [{ at: call.at.of('timeout'), message: 'They time out here.' }],
      });
    }
  },
});
