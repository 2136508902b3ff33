import { printDuration } from '../../../util/units.ts';
import { loadsOf, printRate, short } from '../../analysis/load.ts';
import { countOf } from '../../analysis/name-list.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** By Little's law the requests at work are rate × time; each wants a connection while it works. */
export const poolBelowDemand = defineRule({
  code: 'capacity/pool-below-demand',
  severity: 'warning',
  summary: 'The connections of a service are at least as many as the requests it works on at peak.',
  help: 'Raise `poolSize`, or give connections back before the work that needs none.',

  check(model, report) {
    const loadOf = loadsOf(model);
    for (const { store, service: name } of model.blueprint.contexts) {
      const service = model.service(name);
      const load = service && loadOf(service);
      // With several contexts in a service it is not known how many of its requests need this pool.
      if (store?.poolSize === undefined || !load || service.contexts.length > 1) continue;
      const { arrivals, service: seconds } = load.queue;
      const busy = arrivals * seconds;
      const connections = load.replicas * store.poolSize;
      // Where even the slots are too few, the pool is not what is missing.
      if (busy <= connections * 1.001 || load.used >= 1) continue;
      const needed = Math.ceil(busy / load.replicas);
      report({
        at: store.at.of('poolSize'),
        message: `\`${name}\` works on ${short(busy)} requests at a time at peak (${printRate(arrivals)} × ${printDuration(seconds * 1_000)}) and has ${connections} connections (${countOf(load.replicas, 'replica')} × ${store.poolSize}).`,
        ...setKey(store.at, 'engine', 'poolSize', needed, `Open ${needed} connections a replica`),
      });
    }
  },
});
