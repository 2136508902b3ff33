import type { Field, FieldType } from '../../blueprint/model/entity.ts';
import { identityExample } from './identity.ts';
import type { Json, JsonObject } from './json.ts';
import { closesCycle } from './part-cycles.ts';
import { scalarExample } from './scalar-example.ts';
import { entityOf, type SchemaScope } from './schema-scope.ts';
import { visibleFields } from './visible-fields.ts';

/** Parts of parts are shown this deep; below that lists are empty and optional parts left out. */
const DEEPEST = 3;

interface ExampleOwner {
  /** Entity whose fields are shown, if any: its `id` is the identity that references to it show. */
  readonly entity?: string | undefined;
  /** State to show instead of the first. */
  readonly state?: string | undefined;
}

/** An object that `fieldsSchema` of the same fields accepts; the same fields always give the same object. */
export function fieldsExample(
  scope: SchemaScope,
  fields: readonly Field[],
  owner: ExampleOwner = {},
  depth = 0,
): JsonObject {
  const entries = fields.flatMap((field): readonly [string, Json][] => {
    if (depth >= DEEPEST && isLeftOut(field)) return [];
    if (closesCycle(scope.contexts, scope.context, field)) return [];
    return [[field.name, fieldExample(scope, field, owner, depth)]];
  });
  return Object.fromEntries(entries);
}

function isLeftOut(field: Field): boolean {
  return field.optional && innermost(field.type).kind === 'part';
}

export function fieldExample(
  scope: SchemaScope,
  field: Field,
  owner: ExampleOwner,
  depth: number,
): Json {
  const { name, type } = field;
  if (type.kind === 'enum' && owner.state !== undefined && type.values.includes(owner.state)) {
    if (name === 'status' || name === 'state') return owner.state;
  }
  if (name === 'id' && owner.entity !== undefined && isIdentity(type)) {
    return identityExample(scope.contexts, scope.context, owner.entity);
  }
  return typeExample(scope, type, field, `${scope.context}.${owner.entity ?? ''}.${name}`, depth);
}

function isIdentity(type: FieldType): boolean {
  return type.kind === 'scalar' && ['uuid', 'int', 'text'].includes(type.scalar);
}

function typeExample(
  scope: SchemaScope,
  type: FieldType,
  field: Pick<Field, 'name' | 'maxLength'>,
  path: string,
  depth: number,
): Json {
  switch (type.kind) {
    case 'scalar':
      return scalarExample(type.scalar, field.name, path, field.maxLength);
    case 'enum':
      return type.values[0] ?? '';
    case 'ref':
      return identityExample(scope.contexts, type.context, type.entity);
    case 'part':
      return partExample(scope, type.entity, depth);
    case 'list': {
      const tooDeep = depth >= DEEPEST && innermost(type).kind === 'part';
      if (tooDeep || field.maxLength === 0) return [];
      return [typeExample(scope, type.of, { name: field.name }, path, depth)];
    }
  }
}

function partExample(scope: SchemaScope, name: string, depth: number): JsonObject {
  const entity = entityOf(scope.contexts, scope.context, name);
  if (!entity) return {};
  return fieldsExample(scope, visibleFields(entity, scope.side), { entity: name }, depth + 1);
}

function innermost(type: FieldType): FieldType {
  return type.kind === 'list' ? innermost(type.of) : type;
}
