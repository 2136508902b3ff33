import { defineRule } from '../../rule.ts';

/** One password that leaks opens everything an administrator may do. */
export const adminWithoutMfa = defineRule({
  code: 'security/admin-without-mfa',
  severity: 'warning',
  summary: 'Administrators sign in with a second factor.',
  help: 'Add the role to `identity.mfaFor`, or let people sign in with `passkeys` only.',

  check(model, report) {
    const { identity, roles } = model.blueprint;
    if (!identity) return;
    const strong = new Set<string>(['passkeys', 'mtls']);
    if (identity.methods.length > 0 && identity.methods.every((method) => strong.has(method)))
      return;
    const missing = roles.filter(
      ({ name, kind }) => kind === 'admin' && !identity.mfaFor.includes(name),
    );
    for (const { name, at } of missing) {
      report({
        at,
        message: `\`${name}\` is an administrator and needs no second factor.`,
        related: [{ at: identity.at, message: 'How callers prove who they are.' }],
        fix: {
          title: 'Ask administrators for a second factor',
          path: [...identity.at.path, 'mfaFor'],
          value: [...identity.mfaFor, ...missing.map((role) => role.name)],
        },
      });
    }
  },
});
