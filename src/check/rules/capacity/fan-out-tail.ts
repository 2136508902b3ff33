import type { Call } from '../../../blueprint/model/call.ts';
import { WIDE_FAN_OUT } from '../../../knowledge/rules-of-thumb.ts';
import { trimNumber } from '../../../util/units.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { nameList } from '../../analysis/name-list.ts';
import { latencyTargetsOf } from '../../analysis/objectives.ts';
import { defineRule } from '../../rule.ts';

/** Whoever waits for all of many answers waits for the slowest. */
export const fanOutTail = defineRule({
  code: 'capacity/fan-out-tail',
  severity: 'warning',
  summary: 'An operation with a promised time waits for fewer than ten answers side by side.',
  help: 'Ask for several things in one call, send a second request to the slow ones (`hedge`), or answer without the last ones (`fallback`).',

  check(model, report) {
    const targetsOf = latencyTargetsOf(model);
    const fans = model
      .remoteCalls()
      .filter(({ parallel, hard, hedgeAfterMs }) => parallel && hard && hedgeAfterMs === undefined);
    for (const calls of groupBy(fans, ({ from, during = '' }) => `${from} ${during}`).values()) {
      const wide = widest(calls);
      const service = wide && model.serviceOf(wide.from);
      const target = service && targetsOf(service);
      const width = calls.reduce((sum, { times }) => sum + times, 0);
      if (!wide || !target || width < WIDE_FAN_OUT) continue;
      const slow = (1 - 0.99 ** width) * 100;
      const needed = 100 * 0.99 ** (1 / width);
      report({
        at: wide.at.of('to'),
        message: `\`${wide.from}\` waits for ${width} answers of ${nameList([...new Set(calls.map(targetOf))])} side by side: ${slow.toFixed(1)}% of its requests meet one that is slower than 99 of 100, so that the time ${target.name} promises must hold for ${trimNumber(Number(needed.toFixed(3)))}% of them.`,
        related: [{ at: target.at, message: `The promise of ${target.name}.` }],
      });
    }
  },
});

function widest(calls: readonly Call[]): Call | undefined {
  return calls.toSorted((a, b) => b.times - a.times)[0];
}
