import { HIGHEST_FAILURE_RATE } from '../../../knowledge/rules-of-thumb.ts';
import { printFraction } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

export const failureRateExtreme = defineRule({
  code: 'breakers/failure-rate-extreme',
  severity: 'warning',
  summary: 'A breaker opens at a share of failures that is neither nothing nor nearly everything.',
  help: 'Write about half, `failureRate: 50%`, or what the callee fails at its worst and still is of use.',

  check(model, report) {
    for (const call of model.calls()) {
      const { breaker } = call;
      if (!breaker || (breaker.failureRate > 0 && breaker.failureRate <= HIGHEST_FAILURE_RATE))
        continue;
      const share = printFraction(breaker.failureRate);
      report({
        at: breaker.at.of('failureRate'),
        message:
          breaker.failureRate === 0
            ? `The breaker for \`${targetOf(call)}\` opens at ${share} of failures, when nothing has failed.`
            : `The breaker for \`${targetOf(call)}\` stays closed until ${share} of calls fail.`,
        fix: {
          title: 'Open at half',
          path: [...breaker.at.path, 'failureRate'],
          value: '50%',
        },
      });
    }
  },
});
