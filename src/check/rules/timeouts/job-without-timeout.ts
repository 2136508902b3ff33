import { defineRule } from '../../rule.ts';

/** A job that hangs holds a worker for ever, and the next runs wait behind it. */
export const jobWithoutTimeout = defineRule({
  code: 'timeouts/job-without-timeout',
  severity: 'warning',
  summary: 'Every job has a timeout.',
  help: 'Add `timeout:` with a few times the usual run, for example `timeout: 15m`.',

  check(model, report) {
    for (const context of model.blueprint.contexts) {
      for (const job of context.jobs) {
        if (job.timeoutMs !== undefined) continue;
        report({
          at: job.at,
          message: `Job \`${job.name}\` of \`${context.name}\` has no timeout.`,
        });
      }
    }
  },
});
