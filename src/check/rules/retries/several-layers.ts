import { MOST_REQUESTS_FOR_ONE } from '../../../knowledge/rules-of-thumb.ts';
import { callsOf, worstWays } from '../../analysis/amplification.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

export const severalLayers = defineRule({
  code: 'retries/several-layers',
  severity: 'warning',
  summary: 'One layer of a chain of calls retries, the others pass the failure on.',
  help: 'Keep the retries next to the callee that fails, and take them off the callers above it.',

  check(model, report) {
    const worst = worstWays(model);
    for (const call of model.calls()) {
      const way = worst(call);
      if (!call.retry || attemptsOf(call) === 1 || way.factor > MOST_REQUESTS_FOR_ONE) continue;
      if (call.retry.budget !== undefined) continue;
      const lower = callsOf(way)
        .slice(1)
        .find((step) => attemptsOf(step) > 1 && step.retry?.budget === undefined);
      if (!lower?.retry) continue;
      report({
        at: call.retry.at.of('attempts'),
        message: `\`${call.from}\` tries \`${targetOf(call)}\` ${attemptsOf(call)} times, and behind it \`${lower.from}\` tries \`${targetOf(lower)}\` ${attemptsOf(lower)} times: up to ${attemptsOf(call) * attemptsOf(lower)} requests for one.`,
        related: [{ at: lower.retry.at, message: 'The lower layer retries here.' }],
      });
    }
  },
});
