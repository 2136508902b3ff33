import { printDuration } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** A second request that would go out after the first is given up is never sent. */
export const hedgeNeverSent = defineRule({
  code: 'timeouts/hedge-never-sent',
  severity: 'error',
  summary: 'A hedged request goes out before the first one times out.',
  help: 'Set `hedge:` near the p95 of the callee and well below `timeout:`.',

  check(model, report) {
    for (const call of model.calls()) {
      const { hedgeAfterMs, timeoutMs } = call;
      if (hedgeAfterMs === undefined || timeoutMs === undefined) continue;
      if (hedgeAfterMs < timeoutMs) continue;
      report({
        at: call.at.of('hedge'),
        message: `The second request to \`${targetOf(call)}\` goes out after ${printDuration(hedgeAfterMs)}, but the first is given up after ${printDuration(timeoutMs)}.`,
        related: [{ at: call.at.of('timeout'), message: 'The first is given up here.' }],
      });
    }
  },
});
