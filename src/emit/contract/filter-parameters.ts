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

/** One way to narrow a list. */
export interface Filter {
  readonly parameter: string;
  readonly field: Field;
  /** Type of one value. */
  readonly type: FieldType;
  /** `from` includes its bound, `to` does not. */
  readonly by: 'is' | 'in' | 'from' | 'to';
}

/** The filters of a query: one value for most types, several words for an enum, a range for what has an order. */
export function filtersOf(query: Query, entity: Entity): readonly Filter[] {
  const taken = new Set(RESERVED);
  return [...new Set(query.filter)].flatMap((name) => {
    const field = entity.fields.find((known) => known.name === name);
    const type = field && itemType(field.type);
    if (!type || !isSimple(type)) return [];
    return waysToFilter(type).map((by) => {
      const wanted = by === 'from' ? `${name}From` : by === 'to' ? `${name}To` : name;
      const parameter = firstFree([wanted, `${wanted}Filter`], taken, '');
      return { parameter, field, type, by };
    });
  });
}

function waysToFilter(type: FieldType): readonly Filter['by'][] {
  if (type.kind === 'scalar' && ORDERED.has(type.scalar)) return ['from', 'to'];
  return type.kind === 'enum' ? ['in'] : ['is'];
}

/** Query parameters that narrow, order and search a list. */
export function filterParameters(
  scope: ApiScope,
  query: Query,
  entity: Entity,
): readonly JsonObject[] {
  const filters = filtersOf(query, entity).map((filter) => filterParameter(scope, filter, entity));
  return [...filters, ...sortParameter(query), ...searchParameter(query)];
}

function filterParameter(scope: ApiScope, filter: Filter, entity: Entity): JsonObject {
  const { field, type, by } = filter;
  const item = typeSchema(scope.request, type, undefined);
  const single = { ...field, type };
  const example = fieldExample(scope.request, single, { entity: entity.name }, 0);
  const description = `Only where \`${field.name}\` is ${WORDING[by]}.`;
  if (by !== 'in') return parameter(filter.parameter, description, item, example);
  const words = { type: 'array', items: item, minItems: 1, maxItems: 50 };
  const many = parameter(filter.parameter, description, words, [example]);
  return { ...many, style: 'form', explode: false };
}

const WORDING: Readonly<Record<Filter['by'], string>> = {
  is: 'this',
  in: 'one of these',
  from: 'this or more',
  to: 'less than this',
};

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
