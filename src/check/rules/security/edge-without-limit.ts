import { countOf } from '../../analysis/name-list.ts';
import { operationsOf } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** Without a limit one client, broken or hostile, takes the capacity of all. */
export const edgeWithoutLimit = defineRule({
  code: 'security/edge-without-limit',
  severity: 'warning',
  summary: 'The edge limits how much one client may ask for.',
  help: 'Add `limits: [600/minute per client]` to the gateway.',

  check(model, report) {
    const { gateway } = model.blueprint;
    if (!gateway || gateway.limits.length > 0) return;
    const open = operationsOf(model).filter(
      ({ limit, context }) =>
        limit === undefined && model.context(context)?.api.limit === undefined,
    );
    if (open.length === 0) return;
    report({
      at: gateway.at.of('technology'),
      message: `The gateway \`${gateway.technology}\` limits nobody, and ${countOf(open.length, 'operation')} ${open.length === 1 ? 'has' : 'have'} no limit of ${open.length === 1 ? 'its' : 'their'} own.`,
      fix: {
        title: '600 requests a minute for each client',
        path: [...gateway.at.path, 'limits'],
        value: ['600/minute per client'],
      },
    });
  },
});
