import { nameList } from '../../analysis/name-list.ts';
import { operationsOf, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** Open to everybody and for one role only: one of the two is a mistake, and the open one wins. */
export const publicWithRoles = defineRule({
  code: 'security/public-with-roles',
  severity: 'error',
  summary: 'An operation is open to everybody or for certain roles, not both.',
  help: 'Remove `public`, or remove `roles`.',

  check(model, report) {
    for (const operation of operationsOf(model)) {
      if (!operation.public || operation.roles.length === 0) continue;
      report({
        at: operation.at.of('public'),
        message: `\`${qualifiedName(operation)}\` is open to everybody, although it names ${nameList(operation.roles)}.`,
        related: [{ at: operation.at.of('roles'), message: 'Has no effect.' }],
        fix: { title: 'Only for its roles', path: [...operation.at.path, 'public'], value: false },
      });
    }
  },
});
