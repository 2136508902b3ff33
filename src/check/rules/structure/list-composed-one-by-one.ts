import type { Query } from '../../../blueprint/model/operation.ts';
import { SMALL_PAGE } from '../../../knowledge/rules-of-thumb.ts';
import { hostOf } from '../../analysis/sync-graph.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A page of a hundred, and a hundred questions to another service. */
export const listComposedOneByOne = defineRule({
  code: 'structure/list-composed-one-by-one',
  severity: 'warning',
  summary: 'A list joins in data of another service by a list, not one by one.',
  help: 'Compose a query of the other context that takes several ids, or keep the fields that are shown as a copy fed by events.',

  check(model, report) {
    for (const { queries, name } of model.blueprint.contexts) {
      for (const query of queries) {
        const size = query.maxPageSize ?? 0;
        const single = query.many && size > SMALL_PAGE ? singleOf(model, name, query) : undefined;
        if (single === undefined) continue;
        report({
          at: query.at.of('composes'),
          message: `\`${name}.${query.name}\` returns up to ${size} items and asks \`${single}\` for each of them: up to ${size + 1} requests for one.`,
        });
      }
    }
  },
});

/** A composed query of another service that answers for one identity. */
function singleOf(model: Model, context: string, { composes }: Query): string | undefined {
  return composes.find((to) => {
    const operation = model.operation(to);
    const isRemote = operation && hostOf(model, operation.context) !== hostOf(model, context);
    return isRemote && operation.kind === 'query' && !operation.many;
  });
}
