import { targetOf } from '../../analysis/call-graph.ts';
import { defineRule } from '../../rule.ts';

/** Nobody here can repair a third party: the only lever is to stop asking. */
export const thirdPartyWithoutBreaker = defineRule({
  code: 'breakers/third-party-without-breaker',
  severity: 'warning',
  summary: 'Calls to third parties have a breaker.',
  help: 'Add `breaker: true`, and a `fallback:` for the time that it is open.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      if (call.breaker || call.protocol === 'file' || call.target.kind !== 'external') continue;
      if (model.external(call.target.name)?.kind !== 'third-party') continue;
      const fix = { title: 'Add a breaker', path: [...call.at.path, 'breaker'], value: true };
      report({
        at: call.at.of('to'),
        message: `\`${call.from}\` calls \`${targetOf(call)}\` of a third party without a breaker.`,
        ...(call.at.has('to') ? { fix } : {}),
      });
    }
  },
});
