import { MOST_USED } from '../../../knowledge/rules-of-thumb.ts';
import { serversFor } from '../../../util/queueing.ts';
import { loadsOf, printDemand } from '../../analysis/load.ts';
import { countOf } from '../../analysis/name-list.ts';
import { latencyTargetsOf } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

export const littleHeadroom = defineRule({
  code: 'capacity/little-headroom',
  severity: 'warning',
  summary: 'A service that answers within a stated time is at most 70 % busy at peak.',
  help: 'Add replicas, or shorten the work.',

  check(model, report) {
    const loadOf = loadsOf(model);
    const targetOf = latencyTargetsOf(model);
    for (const service of model.blueprint.services) {
      const load = loadOf(service);
      const target = targetOf(service);
      if (!load || !target || load.used <= MOST_USED * 1.001 || load.used >= 1) continue;
      const { name, concurrency, autoscale, at } = service;
      const { arrivals, service: seconds } = load.queue;
      const needed = Math.ceil(serversFor(arrivals, seconds, MOST_USED) / Math.max(concurrency, 1));
      report({
        at: autoscale ? autoscale.at.of('max') : at.of('replicas'),
        message: `\`${name}\` is ${Math.round(load.used * 100)}% busy at peak (${printDemand(load.queue, 'of all')}), and ${target.name} promises a time.`,
        help: `Run ${countOf(needed, 'replica')} to stay under ${MOST_USED * 100}%, or shorten the work.`,
        related: [{ at: target.at, message: `The promise of ${target.name}.` }],
      });
    }
  },
});
