import type { Query } from '../../blueprint/model/operation.ts';
import { firstFree } from '../../util/first-free.ts';
import { camelCase, plural } from '../../util/names.ts';
import { fieldsExample } from '../schema/field-example.ts';
import { entityRef } from '../schema/field-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import { entityOf, type SchemaScope } from '../schema/schema-scope.ts';
import { visibleFields } from '../schema/visible-fields.ts';
import type { ApiScope } from './api-scope.ts';

interface Joined {
  readonly name: string;
  readonly schema: JsonObject;
  readonly example: JsonObject | readonly JsonObject[];
}

/** Data of other contexts that a query joins in. Each part may be missing: its owner may not answer. */
export function compositionOf(
  scope: ApiScope,
  query: Query,
): { readonly schema: JsonObject; readonly example: JsonObject } | undefined {
  if (query.composes.length === 0) return undefined;
  const taken = new Set<string>();
  const joined = [...new Set(query.composes)].map((reference) =>
    joinedPart(scope, reference, taken),
  );
  return {
    schema: {
      type: 'object',
      description:
        'Data that other contexts own. A part is missing while its owner does not answer.',
      properties: Object.fromEntries(joined.map(({ name, schema }) => [name, schema])),
    },
    example: Object.fromEntries(joined.map(({ name, example }) => [name, example])),
  };
}

function joinedPart(scope: ApiScope, reference: string, taken: Set<string>): Joined {
  const dot = reference.indexOf('.');
  const owner = dot === -1 ? scope.context.name : reference.slice(0, dot);
  const operation = reference.slice(dot + 1);
  const { contexts } = scope.blueprint;
  const query = contexts
    .find(({ name }) => name === owner)
    ?.queries.find(({ name }) => name === operation);
  const entity = query && entityOf(contexts, owner, query.of);
  if (!query || !entity) {
    const name = firstFree([camelCase(operation)], taken, '');
    return { name, schema: { type: 'object', additionalProperties: true }, example: {} };
  }
  const foreign: SchemaScope = { ...scope.response, context: owner };
  const one = entityRef(foreign, entity.name);
  const fields = visibleFields(entity, 'response');
  const example = fieldsExample(foreign, fields, { entity: entity.name });
  const singular = camelCase(entity.name);
  if (!query.many) return { name: firstFree([singular], taken, ''), schema: one, example };
  return {
    name: firstFree([plural(singular)], taken, ''),
    schema: { type: 'array', items: one, maxItems: 100 },
    example: [example],
  };
}
