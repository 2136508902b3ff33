import { defineRule } from '../../rule.ts';

/** A refresh token that is good for ever is a password that its owner never sees. */
export const refreshWithoutRotation = defineRule({
  code: 'security/refresh-without-rotation',
  severity: 'warning',
  summary: 'A refresh token is good once.',
  help: 'Write `refreshRotation: true`, or leave it out: it is the default.',

  check(model, report) {
    const { identity } = model.blueprint;
    if (!identity || identity.refreshRotation) return;
    if (!identity.methods.some((method) => ['oauth2', 'oidc', 'jwt'].includes(method))) return;
    report({
      at: identity.at.of('refreshRotation'),
      message: 'A refresh token can be used again, so a stolen one is never noticed.',
      fix: { title: 'Rotate', path: [...identity.at.path, 'refreshRotation'], value: true },
    });
  },
});
