import { printDuration, printFraction, printNumber, trimNumber } from '../../../util/units.ts';
import { burnOfOneFailure } from '../../analysis/burn-rate.ts';
import { statedObjectives } from '../../analysis/stated-objectives.ts';
import { defineRule } from '../../rule.ts';

/** Where few requests come, one failure is a large share of them. */
export const tooLittleTraffic = defineRule({
  code: 'slo/too-little-traffic',
  severity: 'warning',
  summary: 'A single failure does not fire a burn-rate alert.',
  help: 'Use longer windows, lower the objective, join operations under one objective, or send test requests.',

  check(model, report) {
    for (const { subject, slo, peakRps } of statedObjectives(model)) {
      const { availability } = slo;
      if (peakRps === undefined || availability === undefined || availability >= 1) continue;
      const told = slo.alerts
        .map((alert) => ({ alert, requests: (peakRps * alert.longMs) / 1_000 }))
        .filter(({ requests }) => requests > 0)
        .map((one) => ({ ...one, burn: burnOfOneFailure(one.requests, availability) }))
        .find(({ alert, burn }) => burn > alert.burnRate);
      if (!told) continue;
      const { alert, requests, burn } = told;
      report({
        at: alert.at.has('burnRate') ? alert.at.of('burnRate') : slo.at.of('availability'),
        message: `One failure fires the alert of ${subject} at ${trimNumber(alert.burnRate)} times: ${printDuration(alert.longMs)} at ${trimNumber(peakRps)} requests/s are ${printNumber(Math.round(requests))} requests, of which one failure burns the budget of ${printFraction(availability)} ${trimNumber(Number(burn.toPrecision(3)))} times too fast.`,
      });
    }
  },
});
