import type { Entity } from '../../../blueprint/model/entity.ts';
import type { Query } from '../../../blueprint/model/operation.ts';
import { MANY_ROWS } from '../../../knowledge/rules-of-thumb.ts';
import { technologyById } from '../../../knowledge/technologies/find.ts';
import { printNumber } from '../../../util/units.ts';
import { queriesOfEntities } from '../../analysis/entities.ts';
import { nameList } from '../../analysis/name-list.ts';
import { isAuthored, qualifiedName } from '../../analysis/operations.ts';
import { isIndexed, rowsHeld } from '../../analysis/rows.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A filter without an index reads the table from beginning to end. */
export const queryWithoutIndex = defineRule({
  code: 'data/query-without-index',
  severity: 'warning',
  summary: 'A query filters a large table by fields that have an index.',
  help: 'Mark the field `indexed`, or let a compound index under `about` begin with it.',

  check(model, report) {
    for (const { query, entity } of queriesOfEntities(model)) {
      const rows = rowsHeld(entity) ?? 0;
      if (!isAuthored(query) || rows < MANY_ROWS || indexesItself(model, entity)) continue;
      const slow = unsupported(entity, query);
      if (slow.length === 0) continue;
      report({
        at: query.at.of('filter'),
        message: `\`${qualifiedName(query)}\` by ${nameList(slow)} reads all ${printNumber(rows)} rows of \`${entity.name}\`: no index begins with ${slow.length === 1 ? 'it' : 'them'}.`,
        related: [{ at: entity.at, message: 'The table.' }],
      });
    }
  },
});

/** Search engines index every field, time series are read by time. */
function indexesItself(model: Model, { context }: Entity): boolean {
  const family = technologyById(model.context(context)?.store?.engine ?? '')?.family;
  return family === 'search' || family === 'time-series';
}

/** Filters that pick few of many rows and have no index; states and flags pick too many for one to help. */
function unsupported(entity: Entity, query: Query): readonly string[] {
  return query.filter.filter((name) => {
    const type = entity.fields.find((field) => field.name === name)?.type;
    const isCoarse = type?.kind === 'enum' || (type?.kind === 'scalar' && type.scalar === 'bool');
    return !isCoarse && name !== entity.tenant && !isIndexed(entity, name);
  });
}
