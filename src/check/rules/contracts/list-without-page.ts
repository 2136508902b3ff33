import type { Entity } from '../../../blueprint/model/entity.ts';
import { MOST_ITEMS_OF_A_PAGE } from '../../../knowledge/limits.ts';
import { printNumber } from '../../../util/units.ts';
import { queriesOfEntities } from '../../analysis/entities.ts';
import { qualifiedName } from '../../analysis/operations.ts';
import { rowsHeld } from '../../analysis/rows.ts';
import { defineRule } from '../../rule.ts';

/** A list that is given whole grows with the data until it no longer fits a request. */
export const listWithoutPage = defineRule({
  code: 'contracts/list-without-page',
  severity: 'error',
  summary: 'Every query that returns a list gives it in pages.',
  help: 'Write `page: cursor`, or leave `page` out: cursors are the default.',

  check(model, report) {
    for (const { query, entity } of queriesOfEntities(model)) {
      if (!query.many || query.page !== 'none' || staysShort(entity)) continue;
      report({
        at: query.at.of('page'),
        message: `\`${qualifiedName(query)}\` returns every \`${query.of}\` at once${sizeOf(entity)}.`,
        fix: { title: 'Page by cursor', path: [...query.at.path, 'page'], value: 'cursor' },
      });
    }
  },
});

function staysShort(entity: Entity): boolean {
  const rows = rowsHeld(entity) ?? Number.POSITIVE_INFINITY;
  return entity.retentionDays !== undefined && rows <= MOST_ITEMS_OF_A_PAGE;
}

function sizeOf(entity: Entity): string {
  const rows = rowsHeld(entity);
  if (rows === undefined) return '';
  const when = entity.retentionDays === undefined ? 'a year' : 'the time they are kept';
  return `, of which there are ${printNumber(rows)} after ${when}`;
}
