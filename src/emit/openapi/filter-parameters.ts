import type { Entity, Field, FieldType } from '../../blueprint/model/entity.ts';
import type { Query } from '../../blueprint/model/operation.ts';
import { firstFree } from '../../util/first-free.ts';
import { fieldExample } from '../schema/field-example.ts';
import { typeSchema } from '../schema/field-schema.ts';
import type { Json, JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';

/** Words that paging, sorting and searching use. */
const RESERVED = ['cursor', 'limit', 'offset', 'after', 'sort', 'q'];
const ORDERED = new Set(['timestamp', 'date', 'int', 'decimal', 'float']);

/** Query parameters that narrow, order and search a list. */
export function filterParameters(
  scope: ApiScope,
  query: Query,
  entity: Entity,
): readonly JsonObject[] {
  const taken = new Set(RESERVED);
  const fieldOf = (name: string) => entity.fields.find((field) => field.name === name);
  const filters = [...new Set(query.filter)].flatMap((name) => {
    const field = fieldOf(name);
    return field ? filtersOf(scope, field, entity, taken) : [];
  });
  return [...filters, ...sortParameter(query), ...searchParameter(query)];
}

/** One value for most types, several words for an enum, a range for what has an order. */
function filtersOf(
  scope: ApiScope,
  field: Field,
  entity: Entity,
  taken: Set<string>,
): readonly JsonObject[] {
  const type = itemType(field.type);
  if (!isSimple(type)) return [];
  const schema = typeSchema(scope.request, type, undefined);
  const single = { ...field, type };
  const example = fieldExample(scope.request, single, { entity: entity.name }, 0);
  const one = (name: string, description: string): JsonObject =>
    parameter(firstFree([name, `${name}Filter`], taken, ''), description, schema, example);
  if (type.kind === 'scalar' && ORDERED.has(type.scalar)) {
    return [
      one(`${field.name}From`, `Only where \`${field.name}\` is this or more.`),
      one(`${field.name}To`, `Only where \`${field.name}\` is less than this.`),
    ];
  }
  if (type.kind === 'enum') {
    const name = firstFree([field.name, `${field.name}Filter`], taken, '');
    const words = { type: 'array', items: schema, minItems: 1, maxItems: 50 };
    const description = `Only where \`${field.name}\` is one of these.`;
    return [{ ...parameter(name, description, words, [example]), style: 'form', explode: false }];
  }
  return [one(field.name, `Only where \`${field.name}\` is this.`)];
}

function itemType(type: FieldType): FieldType {
  return type.kind === 'list' ? itemType(type.of) : type;
}

/** Nobody filters by a whole object. */
function isSimple(type: FieldType): boolean {
  if (type.kind === 'scalar') return !['money', 'geo', 'json', 'file'].includes(type.scalar);
  return type.kind === 'enum' || type.kind === 'ref';
}

function sortParameter(query: Query): readonly JsonObject[] {
  const names = [...new Set(query.sort.map((name) => name.replace(/^[-+]/, '')))];
  if (names.length === 0) return [];
  const words = names.flatMap((name) => [name, `-${name}`]);
  const schema = {
    type: 'array',
    items: { type: 'string', enum: words },
    minItems: 1,
    maxItems: names.length,
  };
  const usual = (query.sort[0] ?? '').replace(/^\+/, '');
  return [
    {
      ...parameter('sort', 'Fields to order by; a minus turns the order round.', schema, [usual]),
      style: 'form',
      explode: false,
    },
  ];
}

function searchParameter(query: Query): readonly JsonObject[] {
  if (query.search.length === 0) return [];
  const fields = query.search.map((name) => `\`${name.replace(/^[-+]/, '')}\``).join(', ');
  const schema = { type: 'string', minLength: 1, maxLength: 200 };
  return [parameter('q', `Words to look for in ${fields}.`, schema, 'word')];
}

function parameter(
  name: string,
  description: string,
  schema: JsonObject,
  example: Json,
): JsonObject {
  return { name, in: 'query', description, schema, example };
}
