import { printDuration } from '../../../util/units.ts';
import { calleeOf } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

/** A hedge before the p95 is sent for more than 1 in 20 requests. */
export const hedgeTooEarly = defineRule({
  code: 'retries/hedge-too-early',
  severity: 'info',
  summary: 'Hedged requests add no more than about 5% of load.',
  help: 'Set `hedge:` to the p95 of the callee.',

  check(model, report) {
    for (const call of model.calls()) {
      const callee = calleeOf(model, call);
      const p95 = callee?.slo?.p95Ms;
      if (!callee?.slo || p95 === undefined || call.hedgeAfterMs === undefined) continue;
      if (call.hedgeAfterMs >= p95) continue;
      const value = printDuration(p95);
      report({
        at: call.at.of('hedge'),
        message: `\`${call.from}\` hedges \`${callee.context}.${callee.name}\` after ${printDuration(call.hedgeAfterMs)}, but up to 5 in 100 answers may take longer than ${value}, so more than 5% of requests may be sent twice.`,
        related: [{ at: callee.slo.at.of('p95'), message: 'The p95 is stated here.' }],
        fix: { title: `Hedge after ${value}`, path: [...call.at.path, 'hedge'], value },
      });
    }
  },
});
