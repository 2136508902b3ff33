import { printDuration } from '../../../util/units.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** 99 of 100 answers contain the 95. */
export const percentilesOutOfOrder = defineRule({
  code: 'slo/percentiles-out-of-order',
  severity: 'error',
  summary: 'The 95th percentile of an objective is not longer than its 99th.',
  help: 'Exchange the two, or remove `p95`: the shorter `p99` contains it.',

  check(model, report) {
    for (const { subject, slo } of statedObjectives(model)) {
      const { p95Ms, p99Ms } = slo;
      if (p95Ms === undefined || p99Ms === undefined || p95Ms <= p99Ms) continue;
      report({
        at: slo.at.of('p95'),
        message: `The objective of ${subject} allows 95 of 100 answers ${printDuration(p95Ms)} and 99 of 100 only ${printDuration(p99Ms)}.`,
        related: [{ at: slo.at.of('p99'), message: 'The 99th percentile.' }],
      });
    }
  },
});
