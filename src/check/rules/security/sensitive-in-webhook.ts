import { nameList } from '../../analysis/name-list.ts';
import { sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** A webhook goes to an address that somebody else typed: what it carries has left the house. */
export const sensitiveInWebhook = defineRule({
  code: 'security/sensitive-in-webhook',
  severity: 'warning',
  summary: 'Webhooks carry identities, not personal or secret data.',
  help: 'Leave the field out of the event; receivers fetch it with the identity and rights of their own.',

  check(model, report) {
    for (const { name, webhooks } of model.blueprint.contexts) {
      for (const webhook of webhooks) {
        for (const sent of webhook.events) {
          const event = model.event(`${name}.${sent}`);
          const fields = sensitiveFields(event?.carries ?? []).map((field) => field.name);
          if (fields.length === 0) continue;
          report({
            at: webhook.at.of('events'),
            message: `Webhook \`${webhook.name}\` sends ${nameList(fields)} of \`${sent}\` to addresses outside.`,
            ...(event && { related: [{ at: event.at, message: 'The event carries it.' }] }),
          });
        }
      }
    }
  },
});
