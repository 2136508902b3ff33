import {
  ATTEMPTS_THAT_WANT_A_BUDGET,
  MOST_REQUESTS_FOR_ONE,
} from '../../../knowledge/rules-of-thumb.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { retryFix } from '../../analysis/retry-fix.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

export const withoutBudget = defineRule({
  code: 'retries/without-budget',
  severity: 'warning',
  summary:
    'Calls of three or more attempts have a budget or a breaker that ends a storm of retries.',
  help: 'Add `budget: 10%` to the retries, or a breaker to the call.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      const { retry, breaker } = call;
      const attempts = attemptsOf(call);
      // More than `MOST_REQUESTS_FOR_ONE` is an error of its own.
      if (!retry || attempts < ATTEMPTS_THAT_WANT_A_BUDGET || attempts > MOST_REQUESTS_FOR_ONE)
        continue;
      if (retry.budget !== undefined || breaker !== undefined) continue;
      report({
        at: retry.at.of('attempts'),
        message: `When \`${targetOf(call)}\` fails, \`${call.from}\` sends it ${attempts} times the usual load, and neither a budget nor a breaker bounds that.`,
        fix: retryFix(retry, 'budget', '10%', 'Let retries be at most 10% of requests'),
      });
    }
  },
});
