import type { Field, FieldType } from '../../blueprint/model/entity.ts';
import { pascalCase } from '../../util/names.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { identitySchema, USUAL_IDENTITY_LENGTH } from './identity.ts';
import type { JsonObject } from './json.ts';
import { closesCycle } from './part-cycles.ts';
import { scalarSchema } from './scalar-schema.ts';
import { entityOf, type SchemaScope } from './schema-scope.ts';
import { visibleFields } from './visible-fields.ts';

/** Items of a list for which the blueprint states no limit. */
const USUAL_LIST_LENGTH = 1_000;

/** An object with the given fields. Requests refuse what they do not know; readers of the others must not. */
export function fieldsSchema(scope: SchemaScope, fields: readonly Field[]): JsonObject {
  const required = fields.filter((field) => isRequired(scope, field)).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(scope, field)])),
    required: required.length > 0 ? [...new Set(required)] : undefined,
    additionalProperties: scope.side === 'request' ? false : undefined,
  };
}

export function isRequired(scope: SchemaScope, field: Field): boolean {
  return !field.optional && !closesCycle(scope.contexts, scope.context, field);
}

/** The schema of one field with its marks. */
export function fieldSchema(scope: SchemaScope, field: Field): JsonObject {
  const isSecret = field.sensitive === 'secret';
  return {
    ...typeSchema(scope, field.type, lengthOf(field)),
    description: field.description ? escapeMarkdown(field.description) : undefined,
    readOnly: scope.side === 'response' && field.readOnly ? true : undefined,
    writeOnly: scope.side === 'request' && isSecret ? true : undefined,
    'x-sensitive': field.sensitive,
    'x-unique': field.unique ? true : undefined,
  };
}

/** The identity of an entity is as long as references to it may be. */
function lengthOf({ name, maxLength }: Field): number | undefined {
  return name === 'id' ? Math.max(1, maxLength ?? USUAL_IDENTITY_LENGTH) : maxLength;
}

export function typeSchema(
  scope: SchemaScope,
  type: FieldType,
  maxLength: number | undefined,
): JsonObject {
  switch (type.kind) {
    case 'scalar':
      return scalarSchema(type.scalar, maxLength, scope.library);
    case 'enum':
      return wordSchema(scope, type.values);
    case 'ref':
      return identitySchema(scope.contexts, type.context, type.entity);
    case 'part':
      return partRef(scope, type.entity);
    case 'list':
      return {
        type: 'array',
        items: typeSchema(scope, type.of, undefined),
        maxItems: maxLength ?? USUAL_LIST_LENGTH,
      };
  }
}

/** What is accepted is a closed list; what is told may get new words, and readers have to expect that. */
function wordSchema(scope: SchemaScope, values: readonly string[]): JsonObject {
  const words = [...new Set(values)];
  if (scope.side === 'request') return { type: 'string', enum: words };
  return { type: 'string', maxLength: 100, 'x-extensible-enum': words };
}

function partRef(scope: SchemaScope, name: string): JsonObject {
  const entity = entityOf(scope.contexts, scope.context, name);
  if (!entity) return { type: 'object', additionalProperties: true };
  const wanted = pascalCase(scope.side === 'request' ? `${name} Input` : name);
  return scope.library.ref(`${scope.side} ${scope.context}.${name}`, wanted, () => ({
    description: entity.description ? escapeMarkdown(entity.description) : undefined,
    ...fieldsSchema(scope, visibleFields(entity, scope.side)),
  }));
}

/** A `$ref` to the schema of an entity. */
export function entityRef(scope: SchemaScope, entity: string): JsonObject {
  return partRef(scope, entity);
}
