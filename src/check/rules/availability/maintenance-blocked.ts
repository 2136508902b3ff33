import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A promise to keep all replicas up forbids every drain of a machine. */
export const maintenanceBlocked = defineRule({
  code: 'availability/maintenance-blocked',
  severity: 'warning',
  summary: 'A service may lose at least one replica during maintenance.',
  help: 'Keep `minAvailable` below the fewest replicas.',

  check(model, report) {
    if (model.blueprint.deployment.target === 'serverless') return;
    for (const { name, replicas, minAvailable = 0, autoscale, at } of model.blueprint.services) {
      const fewest = Math.min(replicas, autoscale?.min ?? replicas);
      if (minAvailable < fewest || minAvailable === 0) continue;
      report({
        at: at.of('minAvailable'),
        message: `\`${name}\` must keep ${minAvailable} replicas up and has ${fewest}: no machine it runs on can be drained.`,
        ...setServiceKey(at, 'minAvailable', Math.max(fewest - 1, 0), 'Let one replica go'),
      });
    }
  },
});
