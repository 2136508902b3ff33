import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { defineRule } from '../../rule.ts';

/** A receiver that restarts for a second loses what is sent once. */
export const webhookSingleAttempt = defineRule({
  code: 'retries/webhook-single-attempt',
  severity: 'warning',
  summary: 'A webhook is sent again when its receiver does not answer.',
  help: 'Raise `maxAttempts:`, or leave it out for the usual attempts over two days.',

  check(model, report) {
    for (const context of model.blueprint.contexts) {
      for (const { name, maxAttempts, at } of context.webhooks) {
        if (maxAttempts === undefined || maxAttempts > 1) continue;
        report({
          at: at.of('maxAttempts'),
          message: `Webhook \`${name}\` of \`${context.name}\` is attempted ${maxAttempts === 1 ? 'once' : 'never'}, so an event is lost whenever its receiver is away.`,
          fix: {
            title: `Attempt it ${DEFAULTS.webhook.maxAttempts} times`,
            path: [...at.path, 'maxAttempts'],
            value: DEFAULTS.webhook.maxAttempts,
          },
        });
      }
    }
  },
});
