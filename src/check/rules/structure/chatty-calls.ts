import { MOST_ROUND_TRIPS } from '../../../knowledge/rules-of-thumb.ts';
import { printDuration, printNumber } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { calleeP99 } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

export const chattyCalls = defineRule({
  code: 'structure/chatty-calls',
  severity: 'warning',
  summary:
    'An operation asks the same thing over the network at most five times, one after another.',
  help: 'Ask once for all of them (a list of ids, a batch), or keep a copy fed by events.',

  check(model, report) {
    for (const call of model.remoteCalls()) {
      if (call.parallel || call.times <= MOST_ROUND_TRIPS) continue;
      const each = calleeP99(model, call)?.ms;
      const time =
        each === undefined
          ? ''
          : `, up to ${printDuration(Math.round(each * call.times))} at ${printDuration(each)} each`;
      const during =
        call.during === undefined ? `\`${call.from}\`` : `\`${call.from}.${call.during}\``;
      report({
        at: call.at.of('times'),
        message: `${during} asks \`${targetOf(call)}\` ${printNumber(call.times)} times one after another${time}.`,
      });
    }
  },
});
