import { printNumber } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** AIP-158 and the public interfaces of Google, GitHub and Stripe stay at or under this. */
const MOST_ITEMS = 1_000;

/** A page without a sensible limit is a list without pages. */
export const pageTooLarge = defineRule({
  code: 'contracts/page-too-large',
  severity: 'warning',
  summary: 'A page holds at most 1,000 items.',
  help: 'Write `maxPageSize: 100`; exports of everything are jobs, not queries.',

  check(model, report) {
    for (const { name, api, queries } of model.blueprint.contexts) {
      const common = api.maxPageSize ?? 0;
      if (common > MOST_ITEMS) {
        report({
          at: api.at.of('maxPageSize'),
          message: `Pages of \`${name}\` may hold ${printNumber(common)} items, more than ${printNumber(MOST_ITEMS)}.`,
          fix: fixOf(api.at.path),
        });
      }
      for (const query of queries) {
        const items = query.maxPageSize ?? 0;
        if (query.page === 'none' || items <= MOST_ITEMS || items === common) continue;
        report({
          at: query.at.of('maxPageSize'),
          message: `A page of \`${name}.${query.name}\` may hold ${printNumber(items)} items, more than ${printNumber(MOST_ITEMS)}.`,
          fix: fixOf(query.at.path),
        });
      }
    }
  },
});

function fixOf(path: readonly (string | number)[]) {
  return { title: 'At most 100 items', path: [...path, 'maxPageSize'], value: 100 };
}
