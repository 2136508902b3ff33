import { targetOf } from '../../analysis/call-graph.ts';
import { hostOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

/** A call that leaves the process cannot be a function call. */
export const inProcessAcrossServices = defineRule({
  code: 'structure/in-process-across-services',
  severity: 'error',
  summary: 'Only contexts in one service call each other in process.',
  help: 'Remove `protocol: in-process`, or host both contexts in one service.',

  check(model, report) {
    for (const call of model.calls()) {
      if (call.protocol !== 'in-process') continue;
      const [from, to] = [hostOf(model, call.from), hostOf(model, call.target.name)];
      if (from === to) continue;
      report({
        at: call.at.of('protocol'),
        message: `The call from \`${call.from}\` to \`${targetOf(call)}\` is \`in-process\`, and leads from \`${from}\` to \`${to}\`.`,
      });
    }
  },
});
