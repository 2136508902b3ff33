import { TIGHT_AVAILABILITY } from '../../../knowledge/rules-of-thumb.ts';
import { printAvailability, printBudget } from '../../analysis/availability.ts';
import type { Target } from '../../analysis/objectives.ts';
import { targetsOf, tightestTarget } from '../../analysis/objectives.ts';
import { setServiceKey } from '../../analysis/set-key.ts';
import type { Model } from '../../model.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Replicas in one zone share its power, network and cooling. */
export const singleZone = defineRule({
  code: 'availability/single-zone',
  severity: 'warning',
  summary: 'What stands behind an objective of 99.9 % or more is spread over more than one zone.',
  help: 'Set `zones: 2` or more, or lower the objective to what one site can keep.',

  check(model, report) {
    const { zones, regions, target, at } = model.blueprint.deployment;
    const spread = zones > 1 || regions.length > 1 || target === 'serverless';
    if (target === 'single-host' || target === 'docker-compose') return;
    const tightest = tightestTarget(model);
    if (spread) for (const finding of perService(model)) report(finding);
    else if (tightest && tightest.availability >= TIGHT_AVAILABILITY) {
      report({ ...told('The deployment', tightest), at: at.of('zones') });
    }
  },
});

function perService(model: Model): readonly Finding[] {
  const targetOf = targetsOf(model);
  return model.blueprint.services.flatMap((service) => {
    const target = targetOf(service);
    const several = service.replicas > 1 && model.blueprint.deployment.zones > 1;
    if (service.zones > 1 || !several || !target || target.availability < TIGHT_AVAILABILITY)
      return [];
    const fix = setServiceKey(service.at, 'zones', 2, 'Spread it over two zones');
    return [{ ...told(`\`${service.name}\``, target), at: service.at.of('zones'), ...fix }];
  });
}

function told(who: string, { name, availability, at }: Target) {
  return {
    message: `${who} uses 1 zone, and the objective of ${name} is ${printAvailability(availability)}: an outage of the zone may last ${printBudget(availability)}.`,
    related: [{ at, message: `The objective of ${name}.` }],
  };
}
