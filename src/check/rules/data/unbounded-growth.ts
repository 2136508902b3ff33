import { technologyById } from '../../../knowledge/technologies/find.ts';
import { printNumber } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** Three rows a second, all year; at 200 bytes with indexes some 40 GB a year. */
const MANY = 100_000_000;
/** Families that split data over machines and files by themselves. */
const SPLITS = new Set(['time-series', 'wide-column', 'object', 'log', 'search', 'key-value']);

/** A table that only grows is fast in the test, slow in the second year and cannot be cleaned in the third. */
export const unboundedGrowth = defineRule({
  code: 'data/unbounded-growth',
  severity: 'warning',
  summary: 'A table that gains 100 million rows a year has a retention or is partitioned.',
  help: 'Add `retention:` under `about`, or `partitionBy:` to the store.',

  check(model, report) {
    for (const { name, entities, store, at } of model.blueprint.contexts) {
      const family = store && technologyById(store.engine)?.family;
      if (!store || store.partitionBy !== undefined || (family && SPLITS.has(family))) continue;
      for (const entity of entities) {
        const { rowsPerYear = 0, retentionDays } = entity;
        if (rowsPerYear < MANY || retentionDays !== undefined) continue;
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
