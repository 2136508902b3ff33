import { printDuration, printNumber } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { countOf } from '../../analysis/name-list.ts';
import { peakRateOf } from '../../analysis/rates.ts';
import { defineRule } from '../../rule.ts';

/** Little's law: as many calls are under way as arrive while one is. */
export const bulkheadBelowLoad = defineRule({
  code: 'breakers/bulkhead-below-load',
  severity: 'warning',
  summary: 'A bulkhead has room for the calls of an ordinary peak.',
  help: 'Raise `maxConcurrent:` to about twice the calls that are under way at peak.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      const { bulkhead } = call;
      const rate = peakRateOf(model, call);
      const workMs = model.serviceOf(call.target.name)?.serviceTimeMs;
      if (!bulkhead || rate === undefined || workMs === undefined) continue;
      const replicas = Math.max(1, model.serviceOf(call.from)?.replicas ?? 1);
      const underWay = (rate / replicas) * (workMs / 1_000);
      if (underWay <= bulkhead.maxConcurrent) continue;
      report({
        at: bulkhead.at.of('maxConcurrent'),
        message: `At peak ${printNumber(rate)}/s ÷ ${countOf(replicas, 'replica')} × ${printDuration(workMs)} = ${printNumber(Math.round(underWay * 10) / 10)} calls to \`${targetOf(call)}\` are under way, but the bulkhead lets ${bulkhead.maxConcurrent} through.`,
      });
    }
  },
});
