import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** Failures that the same request meets again: RFC 9110, and the gRPC codes that mean the same. */
const LASTING = new Set([
  ...['4xx', '400', '401', '402', '403', '404', '405', '406', '410', '411', '413', '414'],
  ...['415', '422', '428', '431', '451', '501', '505'],
  ...['invalid-argument', 'not-found', 'already-exists', 'permission-denied', 'unauthenticated'],
  ...['failed-precondition', 'out-of-range', 'unimplemented', 'data-loss'],
]);

export const notRetryable = defineRule({
  code: 'retries/not-retryable',
  severity: 'error',
  summary: 'Only failures that may pass by themselves are retried.',
  help: 'Retry on `unavailable`, `timeout`, `429` and `503`, and leave the rest to the caller.',

  check(model, report) {
    for (const call of model.calls()) {
      if (!call.retry || attemptsOf(call) === 1) continue;
      const lasting = call.retry.on.filter((failure) =>
        LASTING.has(failure.toLowerCase().replaceAll('_', '-')),
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
