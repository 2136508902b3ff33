import { technologyById } from '../../../knowledge/technologies/find.ts';
import { printDuration, printNumber } from '../../../util/units.ts';
import { eventRatesOf } from '../../analysis/rates.ts';
import { defineRule } from '../../rule.ts';

/** What arrives while a consumer is away must fit into its queue. */
export const outageOverflowsQueue = defineRule({
  code: 'queues/outage-overflows-queue',
  severity: 'error',
  summary: 'A queue holds what arrives during the outage that it must survive.',
  help: 'Raise `queueLimit:` above rate × outage, or plan for a shorter `outage:`.',

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    const { outageMs, queueLimit } = broker ?? {};
    if (!broker || outageMs === undefined || queueLimit === undefined) return;
    // A log is bounded by time, not by a number of messages.
    if (technologyById(broker.technology)?.family === 'log') return;
    const rates = eventRatesOf(model);
    for (const policy of contexts.flatMap((context) => context.policies)) {
      const rate = rates.get(policy.on) ?? 0;
      const backlog = Math.ceil((rate * outageMs) / 1_000);
      if (backlog <= queueLimit) continue;
      report({
        at: policy.at,
        message: `While \`${policy.context}\` is away for ${printDuration(outageMs)}, ${printNumber(rate)}/s × ${printDuration(outageMs)} = ${printNumber(backlog)} messages \`${policy.on}\` arrive, but its queue holds ${printNumber(queueLimit)}.`,
        related: [{ at: broker.at.of('outage'), message: 'The outage to survive.' }],
        fix: {
          title: `Hold ${printNumber(backlog)} messages`,
          path: [...broker.at.path, 'queueLimit'],
          value: backlog,
        },
      });
    }
  },
});
