import type { Call } from '../../../blueprint/model/call.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { poolsOf } from '../../analysis/pools.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A bulkhead that both share is a hole between them. */
export const sharedPool = defineRule({
  code: 'breakers/shared-pool',
  severity: 'warning',
  summary: 'What a caller cannot do without shares no pool with what it can.',
  help: 'Give the calls that may fail a pool of their own.',

  check(model, report) {
    for (const calls of poolsOf(model).values()) {
      const groups = groupBy(calls, (call) => String(isNeeded(model, call)));
      const needed = groups.get('true')?.[0];
      const spared = groups.get('false')?.[0];
      if (!needed || !spared?.bulkhead) continue;
      report({
        at: spared.bulkhead.at.of('pool'),
        message: `Pool \`${spared.bulkhead.pool}\` of ${spared.bulkhead.maxConcurrent} slots is shared by \`${targetOf(needed)}\`, which \`${needed.from}\` needs, and \`${targetOf(spared)}\`, which \`${spared.from}\` can do without.`,
        related: needed.bulkhead
          ? [{ at: needed.bulkhead.at, message: 'The call that is needed.' }]
          : [],
      });
    }
  },
});

function isNeeded(model: Model, { hard, target }: Call): boolean {
  return hard && (model.serviceOf(target.name)?.critical ?? true);
}
