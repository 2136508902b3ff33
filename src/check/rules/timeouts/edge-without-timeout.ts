import { defineRule } from '../../rule.ts';

/** Without a timeout a slow callee holds the caller's threads, connections and users until all are gone. */
export const edgeWithoutTimeout = defineRule({
  code: 'timeouts/edge-without-timeout',
  severity: 'error',
  summary: 'Every call that leaves the process has a timeout.',
  help: 'Add `timeout:` with a little more than the slowest answer that is still useful, for example `timeout: 300ms`.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      if (call.timeoutMs !== undefined) continue;
      report({
        at: call.at.of('to'),
        message: `The call from \`${call.from}\` to \`${call.target.name}.${call.target.operation}\` has no timeout.`,
      });
    }
  },
});
