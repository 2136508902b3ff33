import type { Operation } from '../../../blueprint/model/operation.ts';
import type { Fix } from '../../../diagnostics/diagnostic.ts';
import { policiesOn } from '../../analysis/callers.ts';
import { operationsOf, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A machine buys all tickets within the usual limit per minute. */
export const abusableWithoutControl = defineRule({
  code: 'security/abusable-without-control',
  severity: 'warning',
  summary: 'An operation worth abusing has a limit, a policy or a second factor of its own.',
  help: 'Add `limit: 5/hour per user`, a rule under `access`, or its roles to `identity.mfaFor`.',

  check(model, report) {
    const policies = policiesOn(model);
    const strong = new Set(model.blueprint.identity?.mfaFor ?? []);
    for (const operation of operationsOf(model)) {
      if (!operation.abusable || operation.limit || policies(operation).length > 0) continue;
      const { roles } = operation;
      if (roles.length > 0 && roles.every((role) => strong.has(role))) continue;
      report({
        at: operation.at.of('abusable'),
        message: `\`${qualifiedName(operation)}\` is worth abusing and has no limit, policy or second factor of its own.`,
        fix: limitFix(operation),
      });
    }
  },
});

/** Whoever calls without an identity can be counted by address only. */
function limitFix(operation: Operation): Fix {
  const path = [...operation.at.path, 'limit'];
  return operation.public
    ? { title: '5 an hour for each address', path, value: '5/hour per ip' }
    : { title: '5 an hour for each user', path, value: '5/hour per user' };
}
