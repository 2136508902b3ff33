import type { Route } from '../../blueprint/http/route.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Entity } from '../../blueprint/model/entity.ts';
import { fieldsExample } from '../schema/field-example.ts';
import { entityRef, fieldsSchema } from '../schema/field-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import { visibleFields } from '../schema/visible-fields.ts';
import type { ApiScope } from './api-scope.ts';
import { isInternal } from './audience.ts';
import { filledPath } from './filled-path.ts';

/** An entity as answers show it, with links where the interface has them. */
export function resourceSchema(scope: ApiScope, entity: Entity): JsonObject {
  if (!hasLinks(scope, entity)) return entityRef(scope.response, entity.name);
  return scope.schemas.ref(`resource ${entity.name}`, `${entity.name}Resource`, () => {
    const { properties, ...rest } = fieldsSchema(scope.response, visibleFields(entity, 'response'));
    return { ...rest, properties: { ...asObject(properties), _links: linksSchema(scope) } };
  });
}

export function resourceExample(scope: ApiScope, entity: Entity, state?: string): JsonObject {
  const fields = visibleFields(entity, 'response');
  const shown = fieldsExample(scope.response, fields, { entity: entity.name, state });
  if (!hasLinks(scope, entity)) return shown;
  return { ...shown, _links: linksExample(scope, entity, state) };
}

function hasLinks(scope: ApiScope, entity: Entity): boolean {
  return scope.context.api.hypermedia && entity.root;
}

function linksSchema(scope: ApiScope): JsonObject {
  return scope.schemas.ref('#links', 'Links', () => ({
    type: 'object',
    description: 'What can be done next, by name. An action that is not allowed now has no link.',
    maxProperties: 100,
    additionalProperties: {
      type: 'object',
      properties: {
        href: { type: 'string', format: 'uri-reference', maxLength: 2_048 },
        method: { type: 'string', maxLength: 10 },
      },
      required: ['href'],
    },
  }));
}

function linksExample(scope: ApiScope, entity: Entity, state: string | undefined): JsonObject {
  const current = state ?? entity.lifecycle?.initial;
  const links = scope.routes.routes.filter((route) =>
    isOffered(scope.blueprint, route, entity, current),
  );
  return Object.fromEntries(
    links.map((route) => {
      const href = filledPath(scope, route.path, entity.name);
      return route.path.endsWith('}') && route.method === 'get'
        ? ['self', { href }]
        : [route.operationId, { href, method: route.method.toUpperCase() }];
    }),
  );
}

/** Links are for users: what only the system itself may do is not among them. */
function isOffered(
  blueprint: Blueprint,
  { operation, idParameter }: Route,
  entity: Entity,
  state: string | undefined,
): boolean {
  if (idParameter === undefined || isInternal(blueprint, operation)) return false;
  if (operation.kind === 'query') return operation.of === entity.name;
  if (operation.entity !== entity.name) return false;
  return operation.from.length === 0 || (state !== undefined && operation.from.includes(state));
}

/** The parts of a schema made by us are objects; anything else has no properties. */
export function asObject(value: JsonObject[string]): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
