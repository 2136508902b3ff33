import { targetOf } from '../../analysis/call-graph.ts';
import { attemptsOf } from '../../analysis/waiting.ts';
import { defineRule } from '../../rule.ts';

/** What an open breaker answers when it is asked again is known. */
export const openRetried = defineRule({
  code: 'breakers/open-retried',
  severity: 'warning',
  summary: 'Calls that an open breaker refused are not tried again.',
  help: 'Take `breaker-open` out of `on:`, and answer with a fallback.',

  check(model, report) {
    for (const call of model.calls()) {
      const { retry, breaker } = call;
      if (!retry || !breaker || attemptsOf(call) === 1 || !retry.on.includes('breaker-open'))
        continue;
      const on = retry.on.filter((failure) => failure !== 'breaker-open');
      report({
        at: retry.at.of('on'),
        message: `\`${call.from}\` tries \`${targetOf(call)}\` ${attemptsOf(call)} times though its own breaker is open.`,
        related: [{ at: breaker.at, message: 'The breaker that refuses.' }],
        fix: {
          title: 'Do not retry what the breaker refused',
          path: [...retry.at.path, 'on'],
          value: on,
        },
      });
    }
  },
});
