import type { Service } from '../../../blueprint/model/deployment.ts';
import { TIGHT_AVAILABILITY } from '../../../knowledge/rules-of-thumb.ts';
import { serversFor } from '../../../util/queueing.ts';
import { printAvailability } from '../../analysis/availability.ts';
import { type Load, loadsOf, printDemand, short } from '../../analysis/load.ts';
import { countOf } from '../../analysis/name-list.ts';
import { targetsOf } from '../../analysis/objectives.ts';
import { setServiceKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** A second zone helps only if it can do the work of the first. */
export const overloadWithoutAZone = defineRule({
  code: 'capacity/overload-without-a-zone',
  severity: 'error',
  summary:
    'A service behind an objective of 99.9 % or more carries its peak without one of its zones.',
  help: 'Add replicas, so that those of the other zones carry the peak.',

  check(model, report) {
    const loadOf = loadsOf(model);
    const targetOf = targetsOf(model);
    for (const service of model.blueprint.services) {
      const load = loadOf(service);
      const target = targetOf(service);
      // An autoscaler starts replicas elsewhere; more zones than replicas is a finding of its own.
      if (service.autoscale || service.zones < 2 || service.zones > service.replicas) continue;
      if (!load || load.used >= 1 || !target || target.availability < TIGHT_AVAILABILITY) continue;
      const left = replicasLeft(service.replicas, service.zones);
      const used = (load.used * service.replicas) / left;
      if (used < 1) continue;
      const needed = neededReplicas(service, load);
      report({
        at: service.at.of('replicas'),
        message: `\`${service.name}\` does not survive the loss of one of its ${service.zones} zones at peak: ${printDemand(load.queue)}, and ${countOf(left, 'replica')} × ${service.concurrency} are left (ρ ${short(load.used)} becomes ${short(used)}). The objective of ${target.name} is ${printAvailability(target.availability)}.`,
        related: [{ at: target.at, message: `The objective of ${target.name}.` }],
        ...setServiceKey(service.at, 'replicas', needed, `Run ${needed} replicas`),
      });
    }
  },
});

/** Replicas are spread evenly, and the fullest zone is lost. */
function replicasLeft(replicas: number, zones: number): number {
  return replicas - Math.ceil(replicas / zones);
}

/** The fewest replicas of which enough are left. */
function neededReplicas({ concurrency, zones }: Service, { queue }: Load): number {
  const left = Math.floor(serversFor(queue.arrivals, queue.service, 1) / concurrency) + 1;
  let replicas = left;
  while (replicasLeft(replicas, zones) < left) replicas += 1;
  return replicas;
}
