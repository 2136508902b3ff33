import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** Without a floor planned work may take all replicas at once. */
export const nothingKeptUp = defineRule({
  code: 'availability/nothing-kept-up',
  severity: 'warning',
  summary: 'Planned work leaves at least one replica of a critical service up.',
  help: 'Set `minAvailable` to one less than the replicas, or leave it out.',

  check(model, report) {
    if (model.blueprint.deployment.target === 'serverless') return;
    for (const { name, replicas, minAvailable, critical, at } of model.blueprint.services) {
      if (minAvailable !== 0 || replicas < 2 || !critical) continue;
      report({
        at: at.of('minAvailable'),
        message: `\`${name}\` is critical, and planned work may take all ${replicas} of its replicas at once.`,
        ...setServiceKey(at, 'minAvailable', replicas - 1, 'Let only one replica go'),
      });
    }
  },
});
