import { printDuration, printNumber } from '../../../util/units.ts';
import { eventRatesOf } from '../../analysis/rates.ts';
import { defineRule } from '../../rule.ts';

/** Where more arrives than can be handled the queue only grows. */
export const consumersTooSlow = defineRule({
  code: 'queues/consumers-too-slow',
  severity: 'warning',
  summary: 'The consumers of a group handle messages at least as fast as they arrive at peak.',
  help: 'Raise `consumers:`, let each hold several messages (`prefetch:`), or make handling faster.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    const consumers = broker?.consumersPerGroup;
    if (!broker || consumers === undefined) return;
    const slots = consumers * Math.max(1, broker.prefetch ?? 1);
    const rates = eventRatesOf(model);
    for (const policy of contexts.flatMap((context) => context.policies)) {
      const rate = rates.get(policy.on);
      const work = model.serviceOf(policy.context)?.serviceTimeMs;
      if (rate === undefined || !work || (rate * work) / 1_000 <= slots) continue;
      const handled = Math.floor((slots * 1_000) / work);
      report({
        at: policy.at,
        message: `\`${policy.on}\` arrives ${printNumber(rate)} times a second at peak, but \`${policy.context}\` handles ${slots} × 1s ÷ ${printDuration(work)} = ${printNumber(handled)} a second.`,
        related: [{ at: broker.at.of('consumers'), message: 'The consumers of a group.' }],
      });
    }
  },
});
