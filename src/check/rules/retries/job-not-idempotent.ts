import { defineRule } from '../../rule.ts';

/** A job that failed half-way has done half already. */
export const jobNotIdempotent = defineRule({
  code: 'retries/job-not-idempotent',
  severity: 'error',
  summary: 'Only jobs whose command may be repeated are attempted again.',
  help: 'Make the command `idempotency: natural` by looking up what is done already, or set `maxAttempts: 1`.',

  check(model, report) {
    for (const context of model.blueprint.contexts) {
      for (const job of context.jobs) {
        const { maxAttempts = 1 } = job;
        const command = model.operation(`${context.name}.${job.do}`);
        if (command?.kind !== 'command' || command.idempotency !== 'none') continue;
        if (maxAttempts <= 1) continue;
        report({
          at: job.at.of('maxAttempts'),
          message: `Job \`${job.name}\` attempts \`${context.name}.${job.do}\` up to ${maxAttempts} times, but a repeated request takes effect again.`,
          related: [
            {
              at: command.at.of('idempotency'),
              message: 'The command states no idempotency.',
            },
          ],
          fix: { title: 'Attempt it once', path: [...job.at.path, 'maxAttempts'], value: 1 },
        });
      }
    }
  },
});
