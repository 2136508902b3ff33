import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A scheduler is free to put all replicas on one machine unless it is told not to. */
export const replicasShareAMachine = defineRule({
  code: 'availability/replicas-share-a-machine',
  severity: 'warning',
  summary: 'Replicas of a critical service stand on different machines.',
  help: 'Remove `antiAffinity: false`.',

  check(model, report) {
    const { target } = model.blueprint.deployment;
    if (target === 'serverless' || target === 'single-host' || target === 'docker-compose') return;
    for (const { name, replicas, antiAffinity, critical, at } of model.blueprint.services) {
      if (antiAffinity || !critical || replicas < 2) continue;
      report({
        at: at.of('antiAffinity'),
        message: `The ${replicas} replicas of \`${name}\`, which is critical, may stand on one machine and be lost with it.`,
        ...setServiceKey(at, 'antiAffinity', true, 'Keep replicas on different machines'),
      });
    }
  },
});
