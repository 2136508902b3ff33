import { printDuration } from '../../../util/units.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** "Under 300 ms" is true of the mean long after it is false for one user in five. */
export const latencyWithoutPercentile = defineRule({
  code: 'slo/latency-without-percentile',
  severity: 'warning',
  summary: 'A latency objective names its percentile.',
  help: 'Write `p99:` or `p95:` instead of `latency:`.',

  check(model, report) {
    for (const { subject, slo } of statedObjectives(model)) {
      const { latencyMs } = slo;
      if (latencyMs === undefined) continue;
      report({
        at: slo.at.of('latency'),
        message: `The objective of ${subject} says ${printDuration(latencyMs)}, but not for how many of 100 requests.`,
        ...(slo.p99Ms === undefined && {
          fix: {
            title: 'For 99 of 100',
            path: [...slo.at.path, 'p99'],
            value: printDuration(latencyMs),
          },
        }),
      });
    }
  },
});
