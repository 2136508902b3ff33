import { defineRule } from '../../rule.ts';

/** Browsers send cookies along with requests that other pages make. */
export const bffSessionWithoutCsrf = defineRule({
  code: 'security/bff-session-without-csrf',
  severity: 'error',
  summary: 'A backend that keeps a session cookie is protected against cross-site requests.',
  help: 'Write `csrf: true`, or leave it out: it is the default with `session`.',

  check(model, report) {
    for (const { name, session, csrf, at } of model.blueprint.bffs) {
      if (!session || csrf) continue;
      report({
        at: at.of('csrf'),
        message: `\`${name}\` trusts its session cookie, which browsers also send with requests of other sites.`,
        fix: { title: 'Protect', path: [...at.path, 'csrf'], value: true },
      });
    }
  },
});
