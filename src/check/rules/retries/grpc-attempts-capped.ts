import { GRPC_MOST_ATTEMPTS } from '../../../knowledge/limits.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { retryFix } from '../../analysis/retry-fix.ts';
import { defineRule } from '../../rule.ts';

export const grpcAttemptsCapped = defineRule({
  code: 'retries/grpc-attempts-capped',
  severity: 'error',
  summary: 'A gRPC call states no more attempts than gRPC makes.',
  help: 'Write `attempts: 5` or fewer.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      const { retry, protocol } = call;
      if (protocol !== 'grpc' || !retry || retry.attempts <= GRPC_MOST_ATTEMPTS) continue;
      report({
        at: retry.at.of('attempts'),
        message: `\`${call.from}\` states ${retry.attempts} attempts at \`${targetOf(call)}\`, but gRPC makes ${GRPC_MOST_ATTEMPTS} at most and does not say so.`,
        fix: retryFix(
          retry,
          'attempts',
          GRPC_MOST_ATTEMPTS,
          `State ${GRPC_MOST_ATTEMPTS} attempts`,
        ),
      });
    }
  },
});
