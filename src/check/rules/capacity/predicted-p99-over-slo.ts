import type { Service } from '../../../blueprint/model/deployment.ts';
import { responseQuantile } from '../../../util/queueing.ts';
import { printDuration } from '../../../util/units.ts';
import { type Load, loadsOf, short } from '../../analysis/load.ts';
import { objectivesOf } from '../../analysis/objectives.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

interface Timed {
  readonly service: Service;
  readonly load: Load;
  readonly p99Ms: number;
}

/** A flow cannot be faster than its slowest service. */
export const predictedP99OverSlo = defineRule({
  code: 'capacity/predicted-p99-over-slo',
  severity: 'error',
  summary:
    'No service on the way of a flow takes longer at peak, waiting included, than the flow promises.',
  help: 'Add replicas where ρ is high, shorten the work where it is not, or promise a longer time.',

  check(model, report) {
    const known = slowestFirst(model);
    for (const { name, slo, services } of objectivesOf(model)) {
      const promised = slo.p99Ms;
      const worst =
        promised === undefined ? undefined : known.find(({ service }) => services.has(service));
      if (promised === undefined || !worst || worst.p99Ms <= promised) continue;
      const { service, load, p99Ms } = worst;
      report({
        at: slo.at.of('p99'),
        message: `${capital(name)} promises 99 of 100 answers within ${printDuration(promised)}, and \`${service.name}\` alone takes up to ${printDuration(Math.round(p99Ms))} at peak: ${short(load.queue.servers)} slots, work of ${printDuration(load.queue.service * 1_000)}, ρ ${short(load.used)} (M/M/c).`,
        related: [{ at: service.at, message: `\`${service.name}\`.` }],
      });
    }
  },
});

/** Services whose line can be reckoned, with the time that 99 of 100 requests stay under. */
function slowestFirst(model: Model): readonly Timed[] {
  const loadOf = loadsOf(model);
  const timed = model.blueprint.services.flatMap((service): readonly Timed[] => {
    const load = loadOf(service);
    // At ρ ≥ 1 the line grows without end, which is a finding of its own.
    if (!load || load.used >= 1) return [];
    return [{ service, load, p99Ms: responseQuantile(load.queue, 0.99) * 1_000 }];
  });
  return timed.toSorted((a, b) => b.p99Ms - a.p99Ms);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
