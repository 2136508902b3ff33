import { printDuration } from '../../../util/units.ts';
import { longestWorkMs } from '../../analysis/work.ts';
import { defineRule } from '../../rule.ts';

/** A job that is stopped while it still waits for an answer never learns what it did. */
export const jobShorterThanCalls = defineRule({
  code: 'timeouts/job-shorter-than-calls',
  severity: 'warning',
  summary: 'A job may run as long as the calls that it makes.',
  help: "Shorten the timeouts or attempts of the job's calls, or raise its `timeout:`.",

  check(model, report) {
    for (const context of model.blueprint.contexts) {
      for (const job of context.jobs) {
        const work = longestWorkMs(model, context.name, job.do);
        if (job.timeoutMs === undefined || work <= job.timeoutMs) continue;
        report({
          at: job.at.of('timeout'),
          message: `Job \`${job.name}\` of \`${context.name}\` may wait ${printDuration(work)} for its calls, but it is stopped after ${printDuration(job.timeoutMs)}.`,
        });
      }
    }
  },
});
