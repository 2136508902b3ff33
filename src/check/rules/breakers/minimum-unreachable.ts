import { printDuration, printNumber } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { mostRateOf } from '../../analysis/rates.ts';
import { defineRule } from '../../rule.ts';

/** Each replica has a breaker of its own, which sees only the calls of that replica. */
export const minimumUnreachable = defineRule({
  code: 'breakers/minimum-unreachable',
  severity: 'warning',
  summary: 'A breaker sees enough calls in its window to be able to open.',
  help: 'Lengthen `window:`, lower `minimumCalls:`, or count calls (`windowCalls:`) instead of time.',

  check(model, report) {
    for (const call of model.calls()) {
      const { breaker } = call;
      const rate = mostRateOf(model, call);
      if (breaker?.windowMs === undefined || rate === undefined || rate === 0) continue;
      const replicas = Math.max(1, model.serviceOf(call.from)?.replicas ?? 1);
      const seen = (rate / replicas) * (breaker.windowMs / 1_000);
      if (seen >= breaker.minimumCalls) continue;
      const seconds = Math.ceil((breaker.minimumCalls * replicas) / rate - 1e-9);
      report({
        at: breaker.at.of('window'),
        message: `The breaker for \`${targetOf(call)}\` waits for ${breaker.minimumCalls} calls, but one replica of \`${call.from}\` makes at most ${printNumber(rate)}/s ÷ ${replicas} × ${printDuration(breaker.windowMs)} = ${printNumber(Math.round(seen * 100) / 100)} in its window, so it never opens.`,
        fix: {
          title: `Look back ${seconds}s`,
          path: [...breaker.at.path, 'window'],
          value: `${seconds}s`,
        },
      });
    }
  },
});
