import { callersOf } from '../../analysis/callers.ts';
import { defineRule } from '../../rule.ts';

/** What has no objective is good enough until somebody complains. */
export const flowWithoutObjective = defineRule({
  code: 'slo/flow-without-objective',
  severity: 'warning',
  summary: 'Every critical flow that people start has an objective.',
  help: 'Add `slo: { availability: 99.9%, p99: 800ms }`, or `critical: false` where the business goes on without it.',

  check(model, report) {
    const callers = callersOf(model);
    for (const { name, critical, slo, trigger, steps, at } of model.blueprint.flows) {
      if (!critical || slo !== undefined) continue;
      const start = trigger ?? steps[0]?.do ?? '';
      const operation = model.operation(start);
      if (!operation || operation.slo !== undefined) continue;
      const roles = callers(operation);
      if (roles.length > 0 && roles.every(({ kind }) => kind === 'machine')) continue;
      report({
        at,
        message: `Flow \`${name}\`, which starts with \`${start}\`, has no objective.`,
      });
    }
  },
});
