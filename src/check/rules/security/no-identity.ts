import { countOf } from '../../analysis/name-list.ts';
import { operationsOf } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** Roles mean nothing where nobody proves who they are. */
export const noIdentity = defineRule({
  code: 'security/no-identity',
  severity: 'error',
  summary: 'Where operations name roles, callers prove who they are.',
  help: 'Add `identity: { methods: [oidc] }`, with the provider if there is one.',

  check(model, report) {
    const { identity, at } = model.blueprint;
    const guarded = operationsOf(model).filter(
      ({ roles, public: open }) => roles.length > 0 && !open,
    );
    if (guarded.length === 0) return;
    const needs = `${countOf(guarded.length, 'operation')} ${guarded.length === 1 ? 'is' : 'are'} for certain roles`;
    if (identity === undefined) {
      report({
        at: at.key('roles'),
        message: `${needs}, but nothing says how callers prove who they are.`,
      });
    } else if (identity.methods.every((method) => method === 'none')) {
      report({
        at: identity.at.of('methods'),
        message: `${needs}, but callers need not prove who they are.`,
      });
    }
  },
});
