import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** Without jitter all who failed together come back together. */
export const withoutJitter = defineRule({
  code: 'retries/without-jitter',
  severity: 'warning',
  summary: 'Pauses between attempts are spread by chance.',
  help: 'Remove `jitter: none`; then pauses are spread over their whole length.',

  check(model, report) {
    for (const call of model.calls()) {
      const { retry } = call;
      if (retry?.backoff?.jitter !== 'none' || attemptsOf(call) === 1) continue;
      report({
        at: retry.at.of('backoff').of('jitter'),
        message: `\`${call.from}\` tries \`${targetOf(call)}\` again without jitter, so requests that fail together come back together.`,
        fix: {
          title: 'Spread the pauses',
          path: [...retry.at.path, 'backoff', 'jitter'],
          value: 'full',
        },
      });
    }
    const { broker } = model.blueprint;
    if (broker?.retryBackoff?.jitter !== 'none') return;
    report({
      at: broker.at.of('backoff').of('jitter'),
      message:
        'Messages are tried again without jitter, so those that fail together come back together.',
      fix: {
        title: 'Spread the pauses',
        path: [...broker.at.path, 'backoff', 'jitter'],
        value: 'full',
      },
    });
  },
});
