import { MOST_ITEMS_OF_A_PAGE } from '../../../knowledge/limits.ts';
import { printNumber } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** A page without a sensible limit is a list without pages. */
export const pageTooLarge = defineRule({
  code: 'contracts/page-too-large',
  severity: 'warning',
  summary: 'A page holds at most 1,000 items.',
  help: 'Write `maxPageSize: 100`; exports of everything are jobs, not queries.',

  check(model, report) {
    for (const { name, api, queries } of model.blueprint.contexts) {
      const common = api.maxPageSize ?? 0;
      if (common > MOST_ITEMS_OF_A_PAGE) {
        report({
          at: api.at.of('maxPageSize'),
          message: `Pages of \`${name}\` may hold ${printNumber(common)} items, more than ${printNumber(MOST_ITEMS_OF_A_PAGE)}.`,
          fix: fixOf(api.at.path),
        });
      }
      for (const query of queries) {
        const items = query.maxPageSize ?? 0;
        if (query.page === 'none' || items <= MOST_ITEMS_OF_A_PAGE || items === common) continue;
        report({
          at: query.at.of('maxPageSize'),
          message: `A page of \`${name}.${query.name}\` may hold ${printNumber(items)} items, more than ${printNumber(MOST_ITEMS_OF_A_PAGE)}.`,
          fix: fixOf(query.at.path),
        });
      }
    }
  },
});

function fixOf(path: readonly (string | number)[]) {
  return { title: 'At most 100 items', path: [...path, 'maxPageSize'], value: 100 };
}
