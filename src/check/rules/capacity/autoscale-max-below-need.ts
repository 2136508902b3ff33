import { serversFor } from '../../../util/queueing.ts';
import { loadsOf, printDemand, short } from '../../analysis/load.ts';
import { countOf } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** An autoscaler stops at its maximum, whatever still comes. */
export const autoscaleMaxBelowNeed = defineRule({
  code: 'capacity/autoscale-max-below-need',
  severity: 'error',
  summary: 'The most replicas of an autoscaler carry the peak.',
  help: 'Raise `autoscale.max`, or shorten the work.',

  check(model, report) {
    const loadOf = loadsOf(model);
    for (const service of model.blueprint.services) {
      const { autoscale, name, concurrency } = service;
      const load = loadOf(service);
      if (!autoscale || !load || load.used < 1) continue;
      const { arrivals, service: seconds, servers } = load.queue;
      const slots = serversFor(arrivals, seconds, autoscale.target || 1);
      const needed = Math.ceil(slots / Math.max(concurrency, 1));
      report({
        at: autoscale.at.of('max'),
        message: `\`${name}\` is overloaded at peak, even at its largest: ${printDemand(load.queue)}, and ${countOf(autoscale.max, 'replica')} × ${concurrency} are ${short(servers)} (ρ ${short(load.used)}).`,
        fix: {
          title: `Allow ${countOf(needed, 'replica')}`,
          path: [...autoscale.at.path, 'max'],
          value: needed,
        },
      });
    }
  },
});
