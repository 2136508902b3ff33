import { countOf } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** The next request goes to another replica, which knows nothing of the one before. */
export const statefulReplicas = defineRule({
  code: 'deployment/stateful-replicas',
  severity: 'warning',
  summary: 'A service with several replicas keeps no state in them.',
  help: 'Move the state to a store or cache that all replicas share and write `stateless: true`.',

  check(model, report) {
    const { services, deployment, gateway } = model.blueprint;
    const sticks = gateway?.balancing === 'consistent-hash';
    for (const { name, stateless, replicas, autoscale, at } of services) {
      const most = autoscale?.max ?? replicas;
      if (stateless || sticks || (most < 2 && deployment.target !== 'serverless')) continue;
      report({
        at: at.of('stateless'),
        message: `Each of ${countOf(most, 'replica')} of \`${name}\` keeps state of its own, which the others do not see and which ends with it.`,
      });
    }
  },
});
