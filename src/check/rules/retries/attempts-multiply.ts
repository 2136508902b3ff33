import { MOST_REQUESTS_FOR_ONE } from '../../../knowledge/rules-of-thumb.ts';
import { printNumber } from '../../../util/units.ts';
import { callsOf, factorOf, worstWays } from '../../analysis/amplification.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

export const attemptsMultiply = defineRule({
  code: 'retries/attempts-multiply',
  severity: 'error',
  summary: 'No request becomes more than nine at the end of a chain of calls.',
  help: 'Retry at one layer only, or give the retries a `budget:`, for example `10%`.',

  check(model, report) {
    const worst = worstWays(model);
    for (const call of model.calls()) {
      const way = worst(call);
      // Only where the limit is crossed: callers further up inherit the same finding.
      if (way.factor <= MOST_REQUESTS_FOR_ONE || (way.next?.factor ?? 1) > MOST_REQUESTS_FOR_ONE)
        continue;
      const calls = callsOf(way);
      const last = calls.at(-1) ?? call;
      const factors = calls.map((step) => printNumber(factorOf(step)));
      const names = [call.from, ...calls.map((step) => step.target.name)];
      report({
        at: call.retry?.at.of('attempts') ?? call.at.of('hedge'),
        message: `One request of \`${call.from}\` to \`${targetOf(call)}\` may become ${factors.join(' × ')}${factors.length > 1 ? ` = ${printNumber(way.factor)}` : ''} at \`${last.target.name}\`: ${names.map((name) => `\`${name}\``).join(' → ')}.`,
        related: calls
          .slice(1)
          .flatMap((step) =>
            step.retry ? [{ at: step.retry.at, message: 'Attempts multiply here too.' }] : [],
          ),
      });
    }
  },
});
