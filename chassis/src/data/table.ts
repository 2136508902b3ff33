import type { Data, EntityDefinition } from '../definition.ts';
import type { Row } from '../ports.ts';
import { columnName, identifier } from './names.ts';
import { STORAGE } from './storage.ts';

/** SQL of one entity's table. Texts are made once, at start: a database prepares each of them once. */
export interface Table {
  /** `"order"."orders"` */
  readonly name: string;
  readonly entity: EntityDefinition;
  /** Columns of a select that gives back a record and its version. */
  readonly selection: string;
  /** Inserts so many records at once; their parameters follow each other. */
  readonly insert: (records: number) => string;
  readonly update: string;
  readonly remove: string;
  /** One parameter for each field, in the order of the definition. */
  readonly parameters: (record: Data) => readonly unknown[];
  /** Column of a field that can be compared. */
  readonly column: (field: string) => string;
  /** A placeholder as a value of the type of `id`. */
  readonly idFrom: (place: string) => string;
}

export interface Stored {
  readonly record: Row;
  readonly version: number;
}

const VERSION = '__version';

export function createTable(schema: string, entity: EntityDefinition): Table {
  const name = `${identifier(schema)}.${identifier(entity.table)}`;
  const fields = Object.entries(entity.fields);
  const columns = fields.flatMap(([field, { type }]) => STORAGE[type].columns(field));
  const values = fields.flatMap(([, { type }], index) => STORAGE[type].write(`$${index + 1}`));
  const idType = entity.fields['id']?.type ?? 'uuid';
  const idFrom = (place: string): string => STORAGE[idType].write(place)[0] ?? place;
  const id = idFrom(`$${fields.findIndex(([field]) => field === 'id') + 1}`);
  const version = `$${fields.length + 1}::bigint`;
  return {
    name,
    entity,
    selection: [
      ...fields.map(([field, { type }]) => `${STORAGE[type].read(field)} as ${identifier(field)}`),
      `version as ${identifier(VERSION)}`,
    ].join(', '),
    insert: (records) => {
      const rows = Array.from({ length: records }, (_, row) => {
        const at = (index: number): string => `$${row * fields.length + index + 1}`;
        const written = fields.flatMap(([, { type }], index) => STORAGE[type].write(at(index)));
        return `(${written.join(', ')})`;
      });
      return `insert into ${name} (${columns.join(', ')}) values ${rows.join(', ')} returning 1`;
    },
    update: `update ${name} set ${columns
      .map((column, index) => `${column} = ${values[index]}`)
      .join(', ')}, version = version + 1 where id = ${id} and version = ${version} returning 1`,
    remove: `delete from ${name} where id = ${idFrom('$1')} and version = $2::bigint returning 1`,
    parameters: (record) =>
      fields.map(([field, { type }]) => STORAGE[type].parameter(record[field] ?? null)),
    column: (field) => identifier(columnName(field)),
    idFrom,
  };
}

/** A row of `selection` as a record: what is absent has no key, as the contract says. */
export function storedFrom(row: Row): Stored {
  const record: Row = {};
  for (const field in row) {
    const value = row[field];
    if (value !== null && value !== undefined && field !== VERSION) record[field] = value;
  }
  return { record, version: Number(row[VERSION]) };
}
