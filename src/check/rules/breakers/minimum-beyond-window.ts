import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** A window of n calls never holds more than n. */
export const minimumBeyondWindow = defineRule({
  code: 'breakers/minimum-beyond-window',
  severity: 'error',
  summary: 'A breaker does not wait for more calls than its window holds.',
  help: 'Lower `minimumCalls:` to the size of the window, or raise `windowCalls:`.',

  check(model, report) {
    for (const call of model.calls()) {
      const { breaker } = call;
      if (!breaker?.at.has('minimumCalls') || breaker.windowMs !== undefined) continue;
      const { windowCalls, minimumCalls } = breaker;
      if (windowCalls === undefined || minimumCalls <= windowCalls) continue;
      report({
        at: breaker.at.of('minimumCalls'),
        message: `The breaker for \`${targetOf(call)}\` waits for ${minimumCalls} calls, but looks back on only ${windowCalls}.`,
        fix: {
          title: `Wait for ${windowCalls} calls`,
          path: [...breaker.at.path, 'minimumCalls'],
          value: windowCalls,
        },
      });
    }
  },
});
