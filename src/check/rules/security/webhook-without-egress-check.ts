import { defineRule } from '../../rule.ts';

/** Whoever registers an address makes our servers call it, from inside our network. */
export const webhookWithoutEgressCheck = defineRule({
  code: 'security/webhook-without-egress-check',
  severity: 'error',
  summary: 'Addresses of webhooks are checked before anything is sent to them.',
  help: 'Write `egressAllowList: true`, or leave it out: it is the default.',

  check(model, report) {
    for (const { webhooks } of model.blueprint.contexts) {
      for (const { name, egressAllowList, at } of webhooks) {
        if (egressAllowList) continue;
        report({
          at: at.of('egressAllowList'),
          message: `Webhook \`${name}\` sends to any address, private networks included.`,
          fix: { title: 'Check addresses', path: [...at.path, 'egressAllowList'], value: true },
        });
      }
    }
  },
});
