import { utilisation } from '../../../util/queueing.ts';
import { printDuration } from '../../../util/units.ts';
import { loadsOf, printRate, queueOf, short } from '../../analysis/load.ts';
import { countOf } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** Until new replicas are ready the old ones stand alone. */
export const autoscalerTooSlow = defineRule({
  code: 'capacity/autoscaler-too-slow',
  severity: 'warning',
  summary: 'A service that sheds no load can queue what arrives until its autoscaler has reacted.',
  help: 'Keep more replicas (`autoscale.min`), shorten the reaction, or let the service shed load (`sheds: true`).',

  check(model, report) {
    const loadOf = loadsOf(model);
    for (const service of model.blueprint.services) {
      const { autoscale, sheds, queueLimit, serviceTimeMs, name } = service;
      const load = loadOf(service);
      const reaction = autoscale?.reactionMs;
      if (sheds || !autoscale || reaction === undefined || !load || !serviceTimeMs) continue;
      const { arrivals } = load.queue;
      const smallest = queueOf(autoscale.min * service.concurrency, arrivals, serviceTimeMs);
      const excess = arrivals - (smallest.servers * 1_000) / serviceTimeMs;
      const room = (queueLimit ?? 0) * autoscale.min;
      if (excess <= 0 || (room / excess) * 1_000 >= reaction) continue;
      report({
        at: autoscale.at.of('reaction'),
        message: `\`${name}\` needs ${printDuration(reaction)} for new replicas and sheds nothing; at peak ${printRate(excess)} more arrive than ${countOf(autoscale.min, 'replica')} can do (ρ ${short(utilisation(smallest))}), which fills the ${short(room)} places of its queues in ${printDuration(Math.round((room / excess) * 1_000))}.`,
      });
    }
  },
});
