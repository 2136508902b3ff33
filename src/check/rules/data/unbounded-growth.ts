import { ROWS_THAT_WANT_PARTITIONS } from '../../../knowledge/rules-of-thumb.ts';
import { SELF_PARTITIONING } from '../../../knowledge/storage-traits.ts';
import { technologyById } from '../../../knowledge/technologies/find.ts';
import { printNumber } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** A table that only grows is fast in the test, slow in the second year and cannot be cleaned in the third. */
export const unboundedGrowth = defineRule({
  code: 'data/unbounded-growth',
  severity: 'warning',
  summary: 'A table that gains 100 million rows a year has a retention or is partitioned.',
  help: 'Add `retention:` under `about`, or `partitionBy:` to the store.',

  check(model, report) {
    for (const { name, entities, store, at } of model.blueprint.contexts) {
      const family = store && technologyById(store.engine)?.family;
      if (!store || store.partitionBy !== undefined || (family && SELF_PARTITIONING.has(family)))
        continue;
      for (const entity of entities) {
        const { rowsPerYear = 0, retentionDays } = entity;
        if (rowsPerYear < ROWS_THAT_WANT_PARTITIONS || retentionDays !== undefined) continue;
        report({
          at: entity.at,
          message: `\`${name}.${entity.name}\` gains ${printNumber(rowsPerYear)} rows a year in \`${store.engine}\`, with neither retention nor partitions.`,
          related: [
            { at: store.at.path.length > at.path.length ? store.at : at, message: 'The store.' },
          ],
        });
      }
    }
  },
});
