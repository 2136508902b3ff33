import { defineRule } from '../../rule.ts';

/** Receivers cannot tell our events from anybody else's. */
export const webhookUnsigned = defineRule({
  code: 'security/webhook-unsigned',
  severity: 'error',
  summary: 'Webhooks are signed.',
  help: 'Write `signature: standard-webhooks`, or leave it out: it is the default.',

  check(model, report) {
    for (const { webhooks } of model.blueprint.contexts) {
      for (const { name, signature, at } of webhooks) {
        if (signature !== 'none') continue;
        report({
          at: at.of('signature'),
          message: `Webhook \`${name}\` is not signed, so anybody can send one in our name.`,
          fix: { title: 'Sign', path: [...at.path, 'signature'], value: 'standard-webhooks' },
        });
      }
    }
  },
});
