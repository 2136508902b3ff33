import { TIGHT_AVAILABILITY } from '../../../knowledge/rules-of-thumb.ts';
import { printAvailability, printBudget } from '../../analysis/availability.ts';
import { targetsOf } from '../../analysis/objectives.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** The replicas of a service share its database. */
export const storeWithoutStandby = defineRule({
  code: 'availability/store-without-standby',
  severity: 'warning',
  summary: 'A store behind an objective of 99.9 % or more has a copy that can take over.',
  help: 'Set `replicas: 2` or more on the store, or for all stores of the engine under `stores`.',

  check(model, report) {
    const { deployment, contexts } = model.blueprint;
    if (deployment.zones <= 1) return;
    const targetOf = targetsOf(model);
    for (const { name, store, service } of contexts) {
      const host = model.service(service);
      const target = host && targetOf(host);
      if (!store?.persistent || store.replicas > 1) continue;
      if (!host || host.replicas < 2 || !target || target.availability < TIGHT_AVAILABILITY)
        continue;
      report({
        at: store.at.of('replicas'),
        message: `The ${host.replicas} replicas of \`${service}\` share one \`${store.engine}\` server for \`${name}\` that nothing takes over from, and the objective of ${target.name} is ${printAvailability(target.availability)} (${printBudget(target.availability)} of failure).`,
        related: [{ at: target.at, message: `The objective of ${target.name}.` }],
        ...setKey(store.at, 'engine', 'replicas', 2, 'Add a copy that can take over'),
      });
    }
  },
});
