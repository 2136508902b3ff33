import { GRAPHQL_MOST } from '../../../knowledge/limits.ts';
import { printNumber } from '../../../util/units.ts';
import { defineRule } from '../../rule.ts';

/** One GraphQL request can ask for more than a thousand others. */
export const graphqlWithoutLimit = defineRule({
  code: 'security/graphql-without-limit',
  severity: 'warning',
  summary: 'GraphQL queries are limited in depth and in cost.',
  help: 'Write `maxDepth: 8` and `maxCost: 1000`, or leave both out: these are the defaults.',

  check(model, report) {
    for (const { name, api } of model.blueprint.contexts) {
      const { graphql, maxDepth = 0, maxCost = 0, maxPageSize = 1 } = api;
      if (!graphql) continue;
      if (maxDepth === 0 || maxDepth > GRAPHQL_MOST.depth) {
        report({
          at: api.at.of('maxDepth'),
          message: `GraphQL queries of \`${name}\` may be ${maxDepth === 0 ? 'of any depth' : `${maxDepth} levels deep`}, more than ${GRAPHQL_MOST.depth} levels.`,
          fix: { title: '8 levels', path: [...api.at.path, 'maxDepth'], value: 8 },
        });
      }
      if (maxCost === 0 || maxCost > GRAPHQL_MOST.cost) {
        report({
          at: api.at.of('maxCost'),
          message: `A GraphQL query of \`${name}\` may cost ${maxCost === 0 ? 'anything' : printNumber(maxCost)}, and two lists within each other already hold ${printNumber(maxPageSize ** 2)} items.`,
          fix: { title: '1,000 points', path: [...api.at.path, 'maxCost'], value: 1000 },
        });
      }
    }
  },
});
