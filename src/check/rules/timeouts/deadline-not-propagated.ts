import { callsBehind, targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** A callee that does not know the time left goes on when nobody waits any more. */
export const deadlineNotPropagated = defineRule({
  code: 'timeouts/deadline-not-propagated',
  severity: 'warning',
  summary: 'A callee that waits for others is told how much time is left.',
  help: 'Remove `deadline: ignore`, so that the remaining time travels with the request.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      if (call.propagatesDeadline) continue;
      const next = callsBehind(model, call).find(({ protocol }) => protocol !== 'in-process');
      if (!next) continue;
      report({
        at: call.at.of('deadline'),
        message: `\`${call.from}\` does not tell \`${targetOf(call)}\` how much time is left, though it goes on to wait for \`${targetOf(next)}\`.`,
        related: [{ at: next.at.of('to'), message: 'The callee waits here.' }],
        fix: {
          title: 'Pass the remaining time on',
          path: [...call.at.path, 'deadline'],
          value: 'propagate',
        },
      });
    }
  },
});
