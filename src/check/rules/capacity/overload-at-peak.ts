import { PLANNED_USED } from '../../../knowledge/rules-of-thumb.ts';
import { serversFor } from '../../../util/queueing.ts';
import { loadsOf, printDemand, short } from '../../analysis/load.ts';
import { countOf } from '../../analysis/name-list.ts';
import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** At ρ ≥ 1 a line grows for as long as the peak lasts. */
export const overloadAtPeak = defineRule({
  code: 'capacity/overload-at-peak',
  severity: 'error',
  summary: 'A service has more slots than its peak keeps busy.',
  help: 'Add replicas, raise `concurrency` where the work waits rather than computes, or shorten the work.',

  check(model, report) {
    const loadOf = loadsOf(model);
    for (const service of model.blueprint.services) {
      const load = loadOf(service);
      if (service.autoscale || !load || load.used < 1) continue;
      const { name, replicas, concurrency, at } = service;
      const { arrivals, service: seconds, servers } = load.queue;
      const needed = Math.ceil(
        serversFor(arrivals, seconds, PLANNED_USED) / Math.max(concurrency, 1),
      );
      report({
        at: at.of('replicas'),
        message: `\`${name}\` is overloaded at peak: ${printDemand(load.queue)}, and ${countOf(replicas, 'replica')} × ${concurrency} are ${short(servers)} (ρ ${short(load.used)}).`,
        help: `Run ${countOf(needed, 'replica')} for ρ ${PLANNED_USED}, raise \`concurrency\` where the work waits rather than computes, or shorten the work.`,
        ...setServiceKey(at, 'replicas', needed, `Run ${countOf(needed, 'replica')}`),
      });
    }
  },
});
