import { printDuration, printNumber } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { countOf } from '../../analysis/name-list.ts';
import { peakRateOf } from '../../analysis/rates.ts';
import { longestWaitMs } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** A callee that hangs must not be able to hold every slot of its caller. */
export const hangTakesAllSlots = defineRule({
  code: 'breakers/hang-takes-all-slots',
  severity: 'warning',
  summary: 'A callee that hangs leaves its caller slots for other work.',
  help: 'Add a `bulkhead:` of less than half the slots, or a breaker, or shorten the timeout.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      const waitMs = longestWaitMs(call);
      const rate = peakRateOf(model, call);
      const service = model.serviceOf(call.from);
      if (call.bulkhead || call.breaker || !service) continue;
      if (waitMs === undefined || rate === undefined) continue;
      const slots = service.replicas * service.concurrency;
      const waiting = (rate * waitMs) / 1_000;
      if (slots === 0 || waiting < slots) continue;
      report({
        at: call.at.of('timeout'),
        message: `If \`${targetOf(call)}\` hangs, ${printNumber(rate)}/s × ${printDuration(waitMs)} = ${printNumber(Math.round(waiting))} requests of \`${call.from}\` wait for it, but it has ${countOf(service.replicas, 'replica')} × ${service.concurrency} = ${printNumber(slots)} slots for everything.`,
      });
    }
  },
});
