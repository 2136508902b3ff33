import { printDuration } from '../../../util/units.ts';
import { longestWorkMs } from '../../analysis/work.ts';
import { defineRule } from '../../rule.ts';

/** A handler that is stopped while it waits starts again, and waits again. */
export const handlerShorterThanCalls = defineRule({
  code: 'timeouts/handler-shorter-than-calls',
  severity: 'warning',
  summary: 'The handling of a message may take as long as the calls that it makes.',
  help: "Shorten the timeouts or attempts of the handler's calls, or raise the broker's `handlerTimeout:`.",

  check(model, report) {
    const { broker, contexts } = model.blueprint;
    const limit = broker?.handlerTimeoutMs;
    if (!broker || limit === undefined) return;
    for (const policy of contexts.flatMap((context) => context.policies)) {
      const work = longestWorkMs(model, policy.context, policy.do);
      if (work <= limit) continue;
      report({
        at: policy.at,
        message: `\`${policy.context}\` may wait ${printDuration(work)} for its calls when it handles \`${policy.on}\`, but a handler is stopped after ${printDuration(limit)}.`,
        related: [{ at: broker.at.of('handlerTimeout'), message: 'Handlers are stopped here.' }],
      });
    }
  },
});
