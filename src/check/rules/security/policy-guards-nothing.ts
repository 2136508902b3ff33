import { suggestion } from '../../../util/suggest.ts';
import { nameList } from '../../analysis/name-list.ts';
import { operationsOf, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A rule with a misspelt target looks like protection and is none. */
export const policyGuardsNothing = defineRule({
  code: 'security/policy-guards-nothing',
  severity: 'error',
  summary: 'Every access policy names operations that exist.',
  help: 'Write `context.operation`, or `context.*` for all of a context.',

  check(model, report) {
    const { accessPolicies, contexts } = model.blueprint;
    if (accessPolicies.length === 0) return;
    const known = new Set([
      '*',
      ...contexts.map(({ name }) => `${name}.*`),
      ...operationsOf(model).map(qualifiedName),
    ]);
    for (const { name, operations, at } of accessPolicies) {
      const wrong = operations.filter((operation) => !known.has(operation));
      if (wrong.length === 0) continue;
      report({
        at: at.of('operations'),
        message: `Policy \`${name}\` is about ${nameList(wrong)}, which no context has.${suggestion(wrong[0] ?? '', known)}`,
      });
    }
  },
});
