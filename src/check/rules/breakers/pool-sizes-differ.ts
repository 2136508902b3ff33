import { targetOf } from '../../analysis/call-graph.ts';
import { poolsOf } from '../../analysis/pools.ts';
import { defineRule } from '../../rule.ts';

/** One pool has one size. */
export const poolSizesDiffer = defineRule({
  code: 'breakers/pool-sizes-differ',
  severity: 'error',
  summary: 'All calls of a pool state the same size for it.',
  help: 'Write the same `maxConcurrent:` at every call of the pool, or give them different pools.',

  check(model, report) {
    for (const [first, ...others] of poolsOf(model).values()) {
      if (!first?.bulkhead) continue;
      const { pool, maxConcurrent } = first.bulkhead;
      for (const { bulkhead, ...call } of others) {
        if (!bulkhead || bulkhead.maxConcurrent === maxConcurrent) continue;
        report({
          at: bulkhead.at.of('maxConcurrent'),
          message: `Pool \`${pool}\` has ${bulkhead.maxConcurrent} slots at \`${targetOf(call)}\`, but ${maxConcurrent} at \`${targetOf(first)}\`.`,
          related: [{ at: first.bulkhead.at.of('maxConcurrent'), message: 'The other size.' }],
          fix: {
            title: `Give the pool ${maxConcurrent} slots`,
            path: [...bulkhead.at.path, 'maxConcurrent'],
            value: maxConcurrent,
          },
        });
      }
    }
  },
});
