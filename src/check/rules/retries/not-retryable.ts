import { LASTING_FAILURES } from '../../../knowledge/failures.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

export const notRetryable = defineRule({
  code: 'retries/not-retryable',
  severity: 'error',
  summary: 'Only failures that may pass by themselves are retried.',
  help: 'Retry on `unavailable`, `timeout`, `429` and `503`, and leave the rest to the caller.',

  check(model, report) {
    for (const call of model.calls()) {
      if (!call.retry || attemptsOf(call) === 1) continue;
      const lasting = call.retry.on.filter((failure) =>
        LASTING_FAILURES.has(failure.toLowerCase().replaceAll('_', '-')),
      );
      if (lasting.length === 0) continue;
      const names = lasting.map((failure) => `\`${failure}\``).join(', ');
      const on = call.retry.on.filter((failure) => !lasting.includes(failure));
      const fix = {
        title: 'Retry only what may pass',
        path: [...call.retry.at.path, 'on'],
        value: on,
      };
      report({
        at: call.retry.at.of('on'),
        message: `\`${call.from}\` tries \`${targetOf(call)}\` again after ${names}, which the same request meets again.`,
        ...(on.length > 0 ? { fix } : {}),
      });
    }
  },
});
