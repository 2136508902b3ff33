import { targetOf } from '../../analysis/call-graph.ts';
import { calleeOf } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

/** What the business lives from should not stop for what merely supports it. */
export const coreWaitsForSupporting = defineRule({
  code: 'structure/core-waits-for-supporting',
  severity: 'warning',
  summary: 'A core context goes on without the answers of a supporting one, or says why it cannot.',
  help: 'Add a `fallback` in the words of the core context, listen to events instead, or write under `because` why the answer is needed now.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      const caller = model.context(call.from);
      const callee = model.context(call.target.name);
      if (caller?.kind !== 'core' || !callee || callee.kind === 'core') continue;
      if (!call.hard || call.because !== undefined) continue;
      // What must be done cannot be made up for by an older or a poorer answer.
      if (calleeOf(model, call)?.kind === 'command') continue;
      report({
        at: call.at.of('to'),
        message: `Core context \`${call.from}\` stops where ${callee.kind} context \`${callee.name}\` does: its call to \`${targetOf(call)}\` has no fallback and no reason.`,
      });
    }
  },
});
