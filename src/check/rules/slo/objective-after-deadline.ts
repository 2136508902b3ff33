import { printDuration } from '../../../util/units.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** An answer after the deadline is a failure, however well it meets the objective. */
export const objectiveAfterDeadline = defineRule({
  code: 'slo/objective-after-deadline',
  severity: 'error',
  summary: 'A latency objective ends before the deadline of the same flow or operation.',
  help: 'Lower the objective under the deadline, or give the caller more time.',

  check(model, report) {
    for (const { subject, slo, deadlineMs, at } of statedObjectives(model)) {
      if (deadlineMs === undefined) continue;
      for (const [key, limit] of [
        ['p95', slo.p95Ms],
        ['p99', slo.p99Ms],
      ] as const) {
        if (limit === undefined || limit <= deadlineMs) continue;
        report({
          at: slo.at.of(key),
          message: `The objective of ${subject} is kept by answers after ${printDuration(limit)}, but after ${printDuration(deadlineMs)} nobody waits.`,
          related: [{ at: at.of('deadline'), message: 'The deadline.' }],
        });
      }
    }
  },
});
