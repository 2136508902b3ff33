import { printDuration } from '../../../util/units.ts';
import { cachesOf, oldestMs } from '../../analysis/caching.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { defineRule } from '../../rule.ts';

/** An upper cache may take an answer that is about to expire below, and keep it for a whole life more. */
export const layersAddUp = defineRule({
  code: 'caches/layers-add-up',
  severity: 'warning',
  summary:
    'Caches above each other together give no answers that are older than the query promises.',
  help: 'Let the lives of all layers add up to no more than `staleness:`.',

  check(model, report) {
    const timed = cachesOf(model).filter(
      ({ cache, query }) => query?.stalenessMs !== undefined && oldestMs(cache) !== undefined,
    );
    for (const layers of groupBy(timed, ({ cache }) => cache.of).values()) {
      const promised = layers[0]?.query?.stalenessMs ?? 0;
      const ages = layers.map(({ cache }) => oldestMs(cache) ?? 0);
      const total = ages.reduce((sum, age) => sum + age, 0);
      const last = layers.at(-1);
      // One layer that is too old by itself is a finding of its own.
      if (!last || total <= promised || ages.some((age) => age > promised)) continue;
      report({
        at: last.cache.at.of('ttl'),
        message: `${layers.length} caches of \`${last.cache.of}\` above each other give answers up to ${ages.map(printDuration).join(' + ')} = ${printDuration(total)} old, but it promises ${printDuration(promised)}.`,
        related: layers
          .slice(0, -1)
          .map(({ cache }) => ({ at: cache.at.of('ttl'), message: 'Another layer.' })),
      });
    }
  },
});
