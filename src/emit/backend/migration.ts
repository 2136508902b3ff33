import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Context } from '../../blueprint/model/context.ts';
import type { Entity, Field } from '../../blueprint/model/entity.ts';
import { filtersOf } from '../contract/filter-parameters.ts';
import { isOptional } from './gen/entities.ts';
import { columnName, schemaName, tableNames } from './names.ts';
import { type StorageType, storageType } from './storage-type.ts';
import { storedEntities, storedFields } from './stored-entities.ts';

interface SqlScope {
  readonly blueprint: Blueprint;
  readonly context: Context;
  readonly tables: ReadonlyMap<string, string>;
}

/** The first migration of a context: its schema, tables, indexes and references. Nothing leaves the context. */
export function migration(blueprint: Blueprint, context: Context): string {
  const scope: SqlScope = { blueprint, context, tables: tableNames(context) };
  const entities = storedEntities(context);
  const references = entities.flatMap((entity) => foreignKeys(scope, entity));
  return [
    `-- Tables of \`${context.name}\`, generated from architecture.yaml.`,
    `create schema if not exists ${quoted(schemaName(context))};`,
    ...entities.map((entity) => [createTable(scope, entity), ...indexes(scope, entity)].join('\n')),
    ...(references.length > 0 ? [references.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function createTable(scope: SqlScope, entity: Entity): string {
  const columns = storedFields(entity).flatMap((field) => columnsOf(scope, entity, field));
  const lines = [...columns, 'version bigint not null default 1'].map((line) => `  ${line}`);
  return `create table ${tableOf(scope, entity)} (\n${lines.join(',\n')}\n);`;
}

const COLUMN_TYPES: Readonly<Record<Exclude<StorageType, 'money'>, string>> = {
  uuid: 'uuid',
  text: 'text',
  int: 'bigint',
  decimal: 'numeric',
  float: 'double precision',
  bool: 'boolean',
  date: 'date',
  timestamp: 'timestamptz',
  json: 'jsonb',
};

function columnsOf(scope: SqlScope, entity: Entity, field: Field): readonly string[] {
  const type = storageType(scope.blueprint, entity, field);
  const column = columnName(field.name);
  if (field.name === 'id') return [`${quoted(column)} ${columnType(type)} primary key`];
  const presence = isOptional(scope.blueprint, field, entity) ? '' : ' not null';
  if (type === 'money') {
    return [
      `${quoted(`${column}_amount`)} numeric(20, 0)${presence}`,
      `${quoted(`${column}_currency`)} char(3)${presence}`,
    ];
  }
  const unique = field.unique && type !== 'json' ? ' unique' : '';
  return [`${quoted(column)} ${columnType(type)}${presence}${unique}${words(column, field)}`];
}

function columnType(type: StorageType): string {
  return type === 'money' ? 'jsonb' : COLUMN_TYPES[type];
}

/** What the server sets first need not be one of the words, so only what has a life cycle or comes from outside is checked. */
function words(column: string, { type, readOnly, name }: Field): string {
  const isState = name === 'status' || name === 'state';
  if (type.kind !== 'enum' || (readOnly && !isState)) return '';
  const values = [...new Set(type.values)].map((value) => `'${value.replaceAll("'", "''")}'`);
  return ` check (${quoted(column)} in (${values.join(', ')}))`;
}

/** Indexes for whatever lists are narrowed or ordered by, for references, and those that the blueprint names. */
function indexes(scope: SqlScope, entity: Entity): readonly string[] {
  const { blueprint, context } = scope;
  const queries = context.queries.filter(({ of, many }) => of === entity.name && many);
  const filtered = new Set(
    queries.flatMap((query) => filtersOf(query, entity).map(({ field }) => field.name)),
  );
  const isScalar = (field: Field): boolean =>
    !['json', 'money'].includes(storageType(blueprint, entity, field));
  const single = entity.fields.filter(
    (field) =>
      !field.unique &&
      field.name !== 'id' &&
      (field.indexed ||
        field.type.kind === 'ref' ||
        filtered.has(field.name) ||
        field.name === entity.owner ||
        field.name === entity.tenant),
  );
  const compound = entity.indexes.flatMap((names) => {
    const fields = names.flatMap(
      (name) => entity.fields.find((field) => field.name === name && isScalar(field)) ?? [],
    );
    return fields.length === names.length ? [fields] : [];
  });
  const lists = [...single.filter(isScalar).map((field) => [field]), ...compound].map((fields) =>
    fields.map(({ name }) => quoted(columnName(name))).join(', '),
  );
  return [...new Set(lists)].map(
    (columns) => `create index on ${tableOf(scope, entity)} (${columns});`,
  );
}

/**
 * References inside the context. Owner and tenant hold who asks, which need not be a record; a value that only the server
 * sets is not known at first; and what no command creates could never be referred to.
 */
function foreignKeys(scope: SqlScope, entity: Entity): readonly string[] {
  const { context } = scope;
  return entity.fields.flatMap((field): readonly string[] => {
    const { type, name, readOnly } = field;
    if (type.kind !== 'ref' || type.context !== context.name || readOnly) return [];
    if (name === entity.owner || name === entity.tenant) return [];
    const target = context.entities.find((one) => one.name === type.entity && one.root);
    const isMade = context.commands.some(
      (command) => command.creates && command.entity === type.entity,
    );
    if (!target || !isMade) return [];
    return [
      `alter table ${tableOf(scope, entity)} add foreign key (${quoted(columnName(name))}) references ${tableOf(scope, target)};`,
    ];
  });
}

function tableOf({ context, tables }: SqlScope, { name }: Entity): string {
  return `${quoted(schemaName(context))}.${quoted(tables.get(name) ?? name)}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
