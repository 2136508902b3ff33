import { TIGHT_AVAILABILITY } from '../../../knowledge/rules-of-thumb.ts';
import { printAvailability, printBudget } from '../../analysis/availability.ts';
import { targetsOf } from '../../analysis/objectives.ts';
import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** One replica is down with its machine, and with every release. */
export const singleReplica = defineRule({
  code: 'availability/single-replica',
  severity: 'error',
  summary: 'A service behind an objective of 99.9 % or more has more than one replica.',
  help: 'Set `replicas: 2` or more.',

  check(model, report) {
    if (model.blueprint.deployment.target === 'serverless') return;
    const targetOf = targetsOf(model);
    for (const service of model.blueprint.services) {
      const target = targetOf(service);
      const { name, at, autoscale } = service;
      const fewest = autoscale?.min ?? service.replicas;
      if (fewest > 1 || !target || target.availability < TIGHT_AVAILABILITY) continue;
      report({
        at: autoscale ? autoscale.at.of('min') : at.of('replicas'),
        message: `\`${name}\` runs as ${fewest} replica, and the objective of ${target.name} is ${printAvailability(target.availability)}: ${printBudget(target.availability)} for every restart, release and broken machine.`,
        related: [{ at: target.at, message: `The objective of ${target.name}.` }],
        ...(autoscale ? {} : setServiceKey(at, 'replicas', 2, 'Run two replicas')),
      });
    }
  },
});
