import type { Route } from '../../blueprint/http/route.ts';
import type { Entity, Field } from '../../blueprint/model/entity.ts';
import type { Command } from '../../blueprint/model/operation.ts';
import { pascalCase } from '../../util/names.ts';
import { fieldsExample } from '../schema/field-example.ts';
import { fieldsSchema, isRequired } from '../schema/field-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';
import { asObject } from './resource.ts';

/** What a command takes, as a schema of its own: requests are never entities. */
export interface CommandBody {
  readonly schema: JsonObject;
  readonly example: JsonObject;
  readonly required: boolean;
}

/** Undefined where a command takes nothing. */
export function commandBody(
  scope: ApiScope,
  command: Command,
  route: Route,
  entity: Entity | undefined,
): CommandBody | undefined {
  const fields = bodyFields(command, route);
  if (fields.length === 0 || route.method === 'delete') return undefined;
  const isPatch = route.method === 'patch';
  const name = pascalCase(`${command.name} Request`);
  const schema = scope.schemas.ref(`request ${command.name}`, name, () =>
    isPatch ? patchSchema(scope, fields, entity) : fieldsSchema(scope.request, fields),
  );
  const owner = { entity: command.entity };
  const full = fieldsExample(scope.request, fields, owner);
  return {
    schema,
    example: isPatch ? someOf(scope, fields, full) : full,
    required: isPatch || fields.some((field) => isRequired(scope.request, field)),
  };
}

/** A patch shows what it must have, else the first two: whoever changes all would not patch. */
function someOf(scope: ApiScope, fields: readonly Field[], full: JsonObject): JsonObject {
  const required = new Set(
    fields.filter((field) => isRequired(scope.request, field)).map(({ name }) => name),
  );
  const shown = Object.entries(full).filter(
    ([name], index) => required.has(name) || (required.size === 0 && index < 2),
  );
  return Object.fromEntries(shown);
}

/** The identity stands in the path already. */
function bodyFields(command: Command, route: Route): readonly Field[] {
  return command.input.filter(({ name }) => name !== 'id' || route.idParameter === undefined);
}

/** JSON Merge Patch (RFC 7396): what is left out stays, and null takes away what may be absent. */
function patchSchema(
  scope: ApiScope,
  fields: readonly Field[],
  entity: Entity | undefined,
): JsonObject {
  const { properties, ...rest } = fieldsSchema(scope.request, fields);
  const removable = new Set(
    entity?.fields.filter(({ optional }) => optional).map(({ name }) => name),
  );
  const patched = Object.entries(asObject(properties)).map(([name, schema]) => [
    name,
    removable.has(name) ? { anyOf: [schema, { type: 'null' }] } : schema,
  ]);
  return { ...rest, properties: Object.fromEntries(patched), minProperties: 1 };
}
