import { printRate } from '../../analysis/load.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** What is planned for, service by service, must add up to what is asked for. */
export const plannedBelowRequired = defineRule({
  code: 'capacity/planned-below-required',
  severity: 'warning',
  summary: 'The services are planned for at least the load that is required of the whole.',
  help: 'Raise `peakRps` of the services that take requests from outside, and their replicas with it.',

  check(model, report) {
    const { requirements, services } = model.blueprint;
    const required = requirements.peakRps?.value;
    if (typeof required !== 'number' || services.length === 0) return;
    const rates = services.map(({ peakRps }) => peakRps ?? Number.NaN);
    const planned = rates.reduce((sum, rate) => sum + rate, 0);
    // NaN where a service states nothing: then the sum is not known.
    if (!(planned < required)) return;
    const [first] = services;
    if (!first) return;
    report({
      at: first.at.of('peakRps'),
      message: `${printRate(required)} are required at peak, and all services together are planned for ${printRate(planned)}.`,
      related: [{ at: requirementAt(model, 'peakRps'), message: 'The requirement.' }],
    });
  },
});
