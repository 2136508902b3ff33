import { defineRule } from '../../rule.ts';

/** A password in every request is a password in every log, proxy and client. */
export const weakMethod = defineRule({
  code: 'security/weak-method',
  severity: 'error',
  summary: 'Callers prove who they are without sending a password each time.',
  help: 'Write `methods: [oidc]` for people and `mtls` or `oauth2` (client credentials) for machines.',

  check(model, report) {
    const { identity } = model.blueprint;
    if (!identity?.methods.includes('basic')) return;
    const others = identity.methods.filter((method) => method !== 'basic');
    report({
      at: identity.at.of('methods'),
      message:
        'Callers may prove who they are with `basic`, which sends the password with every request.',
      fix: {
        title: others.length > 0 ? 'Leave out `basic`' : 'Use OpenID Connect',
        path: [...identity.at.path, 'methods'],
        value: others.length > 0 ? others : ['oidc'],
      },
    });
  },
});
