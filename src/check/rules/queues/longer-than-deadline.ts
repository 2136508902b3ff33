import type { Service } from '../../../blueprint/model/deployment.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { printDuration } from '../../../util/units.ts';
import { type Allowance, type Allowances, allowancesOf } from '../../analysis/allowance.ts';
import { setServiceKey } from '../../analysis/set-key.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** The end of a long queue is served after everybody there has left. */
export const longerThanDeadline = defineRule({
  code: 'queues/longer-than-deadline',
  severity: 'warning',
  summary: 'Whoever joins the end of the queue of a service is served before the caller gives up.',
  help: 'Lower `queueLimit:` to (deadline − work) × concurrency ÷ work.',

  check(model, report) {
    const allowances = allowancesOf(model);
    for (const service of model.blueprint.services) {
      const { queueLimit, serviceTimeMs: work, concurrency, name } = service;
      if (queueLimit === undefined || !work || concurrency === 0) continue;
      // The usual limit only matters where nothing is turned away before it.
      if (queueLimit === DEFAULTS.service.queueLimit && service.sheds) continue;
      const longest = longestAllowance(model, service, allowances);
      const wait = Math.round((queueLimit * work) / concurrency + work);
      if (!longest || wait <= longest.ms) continue;
      const useful = Math.max(0, Math.floor(((longest.ms - work) * concurrency) / work));
      report({
        at: service.at.of('queueLimit'),
        message: `The last of ${queueLimit} requests in the queue of \`${name}\` is answered after ${queueLimit} × ${printDuration(work)} ÷ ${concurrency} + ${printDuration(work)} = ${printDuration(wait)}, but ${longest.fact()}.`,
        related: [{ at: longest.at(), message: 'The longest time that anybody states.' }],
        ...setServiceKey(service.at, 'queueLimit', useful, `Let ${useful} requests wait`),
      });
    }
  },
});

function longestAllowance(
  model: Model,
  { contexts }: Service,
  allowances: Allowances,
): Allowance | undefined {
  let longest: Allowance | undefined;
  for (const context of contexts.flatMap((name) => model.context(name) ?? [])) {
    for (const operation of [...context.commands, ...context.queries]) {
      const allowance = allowances.forOperation(context.name, operation.name);
      if (allowance && allowance.ms > (longest?.ms ?? 0)) longest = allowance;
    }
  }
  return longest;
}
