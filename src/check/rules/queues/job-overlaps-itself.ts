import { printDuration } from '../../../util/units.ts';
import { shortestGapMs } from '../../analysis/cron.ts';
import { defineRule } from '../../rule.ts';

/** A job that may run longer than the time to its next run meets itself. */
export const jobOverlapsItself = defineRule({
  code: 'queues/job-overlaps-itself',
  severity: 'warning',
  summary: 'A scheduled job ends before its next run starts.',
  help: 'Shorten `timeout:` below the time between runs, or run the job less often.',

  check(model, report) {
    for (const context of model.blueprint.contexts) {
      for (const job of context.jobs) {
        const gap = job.schedule === undefined ? undefined : shortestGapMs(job.schedule);
        if (gap === undefined || job.timeoutMs === undefined || job.timeoutMs <= gap) continue;
        report({
          at: job.at.of('timeout'),
          message: `Job \`${job.name}\` of \`${context.name}\` may run for ${printDuration(job.timeoutMs)}, but \`${job.schedule}\` starts it every ${printDuration(gap)}.`,
          related: [{ at: job.at.of('schedule'), message: 'When it starts.' }],
          fix: {
            title: `Stop it after ${printDuration(gap)}`,
            path: [...job.at.path, 'timeout'],
            value: printDuration(gap),
          },
        });
      }
    }
  },
});
