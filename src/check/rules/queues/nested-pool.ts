import type { Call } from '../../../blueprint/model/call.ts';
import { callsBehind, targetOf } from '../../analysis/call-graph.ts';
import { poolsOf, processOf } from '../../analysis/pools.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** Whoever holds the last slot waits for one more. */
export const nestedPool = defineRule({
  code: 'queues/nested-pool',
  severity: 'error',
  summary: 'A call that holds a slot of a pool does not wait for another slot of the same pool.',
  help: 'Give the inner call a pool of its own.',

  check(model, report) {
    for (const calls of poolsOf(model).values()) {
      const nested = nestedIn(model, calls);
      for (const outer of calls) {
        const inner = nested(outer);
        if (!outer.bulkhead || !inner?.bulkhead) continue;
        const { pool, maxConcurrent } = outer.bulkhead;
        report({
          at: inner.bulkhead.at.of('pool'),
          message: `\`${targetOf(outer)}\` holds a slot of pool \`${pool}\` while \`${inner.from}\` waits for another to call \`${targetOf(inner)}\`; ${maxConcurrent} requests at once hold all ${maxConcurrent} and wait for each other.`,
          related: [{ at: outer.bulkhead.at, message: 'The outer call.' }],
        });
      }
    }
  },
});

/** For each call, a call of the same pool that its callee makes in the same process before it answers. */
function nestedIn(model: Model, pool: readonly Call[]): (outer: Call) => Call | undefined {
  const members = new Set(pool);
  const known = new Map<Call, Call | undefined>();
  const nested = (outer: Call): Call | undefined => {
    if (known.has(outer)) return known.get(outer);
    known.set(outer, undefined);
    if (model.serviceOf(outer.target.name)?.name !== processOf(model, outer)) return undefined;
    const behind = callsBehind(model, outer);
    let found = behind.find((call) => members.has(call));
    for (const call of behind) found ??= nested(call);
    known.set(outer, found);
    return found;
  };
  return pool.length > 1 ? nested : () => undefined;
}
