import { nameList } from '../../analysis/name-list.ts';
import { qualifiedName } from '../../analysis/operations.ts';
import { sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** What is open without identity is on the internet, and stays there. */
export const publicSensitiveData = defineRule({
  code: 'security/public-sensitive-data',
  severity: 'warning',
  summary: 'No query open to everybody returns data that is marked as sensitive.',
  help: 'Take `public` off the query, or give the public part an entity of its own.',

  check(model, report) {
    for (const { entities, queries } of model.blueprint.contexts) {
      for (const query of queries) {
        const entity = entities.find(({ name }) => name === query.of);
        if (!query.public || !entity) continue;
        const fields = sensitiveFields(entity.fields).map(({ name }) => name);
        if (fields.length === 0) continue;
        report({
          at: query.at,
          message: `\`${qualifiedName(query)}\` is open to everybody and returns \`${entity.name}\` with ${nameList(fields)}.`,
          related: [{ at: entity.at, message: 'The entity.' }],
        });
      }
    }
  },
});
