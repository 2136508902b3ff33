import type { Route } from '../../blueprint/http/route.ts';
import type { Entity } from '../../blueprint/model/entity.ts';
import type { Query } from '../../blueprint/model/operation.ts';
import { pascalCase } from '../../util/names.ts';
import { fieldsSchema } from '../schema/field-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import { visibleFields } from '../schema/visible-fields.ts';
import type { ApiScope, Placed } from './api-scope.ts';
import { compositionOf } from './composition.ts';
import { filledPath } from './filled-path.ts';
import { filterParameters } from './filter-parameters.ts';
import { operationHead } from './operation-head.ts';
import { largestPage, pageExample, pageParameters, pageSchema } from './page.ts';
import { commonParameters, etagHeader, idParameter, ifNoneMatchParameter } from './parameters.ts';
import { problemResponses } from './problem-responses.ts';
import { limitOf } from './rate-limit.ts';
import { asObject, resourceExample, resourceSchema } from './resource.ts';
import { schemesOf } from './security.ts';
import { success } from './success.ts';

export function queryOperation(scope: ApiScope, query: Query, route: Route): readonly Placed[] {
  const entity = scope.context.entities.find(({ name }) => name === query.of);
  if (!entity) return [];
  const hasVersion = isVersioned(query, entity);
  const parameters = [
    ...commonParameters(scope),
    ...(route.idParameter ? [idParameter(scope, entity.name, route.idParameter)] : []),
    ...(hasVersion ? [ifNoneMatchParameter(scope)] : []),
    ...(query.many ? filterParameters(scope, query, entity) : []),
    ...(query.many ? pageParameters(scope, query) : []),
  ];
  const isGuarded = schemesOf(scope, query).length > 0;
  return [
    {
      path: route.path,
      method: route.method,
      operation: {
        ...operationHead(scope, query, route.operationId, sentencesOf(query)),
        'x-composes': query.composes.length > 0 ? query.composes : undefined,
        parameters: parameters.length > 0 ? parameters : undefined,
        responses: {
          '200': answerOf(scope, query, route, entity),
          ...(hasVersion ? { '304': { description: 'Nothing changed since that ETag.' } } : {}),
          ...problemResponses(
            scope,
            [
              'BadRequest',
              ...(isGuarded ? (['Unauthorized', 'Forbidden'] as const) : []),
              ...(query.many ? [] : (['NotFound'] as const)),
              'TooManyRequests',
              'ServiceUnavailable',
            ],
            limitOf(scope, query),
          ),
        },
      },
    },
  ];
}

/** The version of one whole entity; an answer that joins others in has no version of its own. */
function isVersioned(query: Query, entity: Entity): boolean {
  return !query.many && entity.root && query.composes.length === 0;
}

function answerOf(scope: ApiScope, query: Query, route: Route, entity: Entity): JsonObject {
  const item = itemOf(scope, query, entity);
  if (!query.many) {
    const headers = isVersioned(query, entity) ? { ETag: etagHeader(scope) } : {};
    return success(scope, query, { description: 'Found.', headers, ...item });
  }
  const isPaged = query.page !== 'none';
  const name = `${pascalCase(query.name)}Result`;
  const schema = scope.schemas.ref(`list ${query.name}`, name, () => ({
    type: 'object',
    properties: {
      items: { type: 'array', items: item.schema, maxItems: largestPage(scope, query) },
      page: isPaged ? pageSchema(scope, query) : undefined,
    },
    required: isPaged ? ['items', 'page'] : ['items'],
  }));
  const path = filledPath(scope, route.path, entity.name);
  const page = isPaged ? pageExample(scope, query, path) : undefined;
  return success(scope, query, {
    description: isPaged ? 'One page.' : 'All of them.',
    headers: isPaged ? { Link: linkHeader(scope) } : {},
    schema,
    example: { items: [item.example], page },
  });
}

function itemOf(
  scope: ApiScope,
  query: Query,
  entity: Entity,
): { readonly schema: JsonObject; readonly example: JsonObject } {
  const example = resourceExample(scope, entity);
  const joined = compositionOf(scope, query);
  if (!joined) return { schema: resourceSchema(scope, entity), example };
  const name = `${pascalCase(query.name)}View`;
  const schema = scope.schemas.ref(`view ${query.name}`, name, () => {
    const { properties, ...rest } = fieldsSchema(scope.response, visibleFields(entity, 'response'));
    return { ...rest, properties: { ...asObject(properties), _included: joined.schema } };
  });
  const { _links, ...fields } = example;
  return { schema, example: { ...fields, _included: joined.example } };
}

function linkHeader(scope: ApiScope): JsonObject {
  return scope.headers.ref('link', 'Link', () => ({
    description: 'Address of the next page (RFC 8288); absent on the last.',
    schema: { type: 'string', maxLength: 2_100 },
    example: '<?cursor=next>; rel="next"',
  }));
}

function sentencesOf(query: Query): readonly string[] {
  const seconds = query.stalenessMs === undefined ? undefined : query.stalenessMs / 1_000;
  return [
    ...(seconds === undefined || seconds === 0 ? [] : [`The answer may be ${seconds} s old.`]),
    ...(query.composes.length > 0 ? [`Joins in ${query.composes.join(', ')}.`] : []),
  ];
}
