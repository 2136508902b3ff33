import { STORAGE } from '../data/storage.ts';
import { storedFrom, type Table } from '../data/table.ts';
import type { Caller, Data, FilterDefinition, QueryDefinition } from '../definition.ts';
import type { PageAnswer } from '../engine.ts';
import type { Row, Sql } from '../ports.ts';
import { Problem } from '../problem.ts';
import { accessConditions } from './access.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { readOne } from './read-one.ts';

const USUAL_PAGE = 20;

export interface Page {
  readonly items: readonly Row[];
  readonly page: PageAnswer;
}

/** One page of a list: what the caller may see, narrowed, in order. One more row than asked for tells whether there is a next page. */
export async function readMany(
  sql: Sql,
  table: Table,
  query: QueryDefinition,
  parameters: Data,
  caller: Caller,
): Promise<Page> {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const where = wanted(table, query, parameters, caller, place);
  const order = orderOf(query, parameters);
  const limit = query.page === 'none' ? query.maxPageSize : limitOf(query, parameters);
  const position = await positionOf(sql, table, query, order, parameters, caller);
  const before =
    position === undefined ? [] : [`(${laterThan(table, order, position, place).join(' or ')})`];
  const offset = query.page === 'offset' ? Number(parameters['offset'] ?? 0) : 0;
  const rows = await sql.query(
    `select ${table.selection} from ${table.name}${whereOf([...where, ...before])} order by ${orderText(table, order)} limit ${place(limit + 1)}${offset > 0 ? ` offset ${place(offset)}` : ''}`,
    values,
  );
  const items = rows.slice(0, limit).map((row) => storedFrom(row).record);
  const next = rows.length > limit ? nextPage(query, order, items, limit, offset) : undefined;
  const total =
    query.page === 'offset' ? await countOf(sql, table, query, parameters, caller) : undefined;
  return {
    items,
    page: { ...(next ? { next } : {}), ...(total === undefined ? {} : { total }) },
  };
}

/** What the caller may see and asked for, on whichever page it is. */
function wanted(
  table: Table,
  query: QueryDefinition,
  parameters: Data,
  caller: Caller,
  place: (value: unknown) => string,
): readonly string[] {
  return [
    ...accessConditions(table, caller, place),
    ...query.filters.flatMap((filter) => filterCondition(table, filter, parameters, place)),
    ...searchCondition(table, query, parameters, place),
  ];
}

interface Order {
  /** Field, and whether the largest comes first. */
  readonly keys: readonly { readonly field: string; readonly down: boolean }[];
  /** As the client wrote it: part of a cursor. */
  readonly text: string;
}

/** Identities grow with time, so that without any sorting the oldest comes first. */
function orderOf(query: QueryDefinition, parameters: Data): Order {
  const asked = parameters['sort'];
  const words = Array.isArray(asked)
    ? asked.map(String)
    : query.page === 'keyset'
      ? []
      : query.sort.slice(0, 1);
  const keys = words.map((word) => ({
    field: word.replace(/^[-+]/, ''),
    down: word.startsWith('-'),
  }));
  return { keys, text: words.join(',') };
}

function orderText(table: Table, { keys }: Order): string {
  const parts = keys.map(
    ({ field, down }) => `${table.column(field)} ${down ? 'desc nulls last' : 'asc nulls last'}`,
  );
  return [...parts, `id ${keys[0]?.down ? 'desc' : 'asc'}`].join(', ');
}

function limitOf(query: QueryDefinition, parameters: Data): number {
  const asked = Number(parameters['limit'] ?? USUAL_PAGE);
  return Math.max(1, Math.min(asked, query.maxPageSize));
}

function filterCondition(
  table: Table,
  { parameter, field, by }: FilterDefinition,
  parameters: Data,
  place: (value: unknown) => string,
): readonly string[] {
  const asked = parameters[parameter];
  if (asked === undefined) return [];
  const type = table.entity.fields[field]?.type ?? 'text';
  const column = table.column(field);
  const value = (one: unknown): string => STORAGE[type].write(place(one))[0] ?? 'null';
  if (by === 'in') {
    const words = Array.isArray(asked) ? asked : [asked];
    return type === 'json'
      ? [`${column} ?| ${place(words)}::text[]`]
      : [`${column}::text = any(${place(words)}::text[])`];
  }
  // A list holds the value where one of its items is the value.
  if (type === 'json') return [`${column} @> ${place(JSON.stringify([asked]))}::jsonb`];
  if (by === 'is') return [`${column} = ${value(asked)}`];
  return [`${column} ${by === 'from' ? '>=' : '<'} ${value(asked)}`];
}

function searchCondition(
  table: Table,
  query: QueryDefinition,
  parameters: Data,
  place: (value: unknown) => string,
): readonly string[] {
  const words = parameters['q'];
  if (typeof words !== 'string' || query.search.length === 0) return [];
  const pattern = place(`%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  const columns = query.search.map((field) => table.column(field.replace(/^[-+]/, '')));
  return [`(${columns.map((column) => `${column}::text ilike ${pattern}`).join(' or ')})`];
}

/** Where the page before ended. */
async function positionOf(
  sql: Sql,
  table: Table,
  query: QueryDefinition,
  order: Order,
  parameters: Data,
  caller: Caller,
): Promise<Position | undefined> {
  const { after, cursor } = parameters;
  if (query.page === 'cursor' && typeof cursor === 'string') {
    return decodeCursor(cursor, order.text, order.keys.length);
  }
  if (query.page !== 'keyset' || after === undefined) return undefined;
  const id = String(after);
  if (order.keys.length === 0) return { sort: order.text, values: [], id };
  // The client knows only the identity; what the page was sorted by stands in the record.
  const { record } = await readOne(sql, table, id, caller).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    throw new Problem('malformed-request', 'The record to go on after is there no more.');
  });
  return { sort: order.text, values: order.keys.map(({ field }) => record[field]), id };
}

/** What comes after a position: a later first value, or the same first and a later second one, and so on to the identity. */
function laterThan(
  table: Table,
  { keys }: Order,
  at: Position,
  place: (value: unknown) => string,
): readonly string[] {
  const same: string[] = [];
  const later: string[] = [];
  for (const [index, { field, down }] of keys.entries()) {
    const column = table.column(field);
    const value = at.values[index] ?? null;
    if (value === null) {
      // What is absent comes last, so nothing comes after it but by the next key.
      same.push(`${column} is null`);
      continue;
    }
    const type = table.entity.fields[field]?.type ?? 'text';
    const known = STORAGE[type].write(place(value))[0] ?? 'null';
    later.push(
      [...same, `(${column} ${down ? '<' : '>'} ${known} or ${column} is null)`].join(' and '),
    );
    same.push(`${column} = ${known}`);
  }
  const id = `id ${keys[0]?.down ? '<' : '>'} ${table.idFrom(place(at.id))}`;
  return [...later, [...same, id].join(' and ')].map((condition) => `(${condition})`);
}

function nextPage(
  query: QueryDefinition,
  order: Order,
  items: readonly Row[],
  limit: number,
  offset: number,
): Readonly<Record<string, string>> | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const id = String(last['id']);
  switch (query.page) {
    case 'cursor': {
      const values = order.keys.map(({ field }) => last[field]);
      return { limit: `${limit}`, cursor: encodeCursor({ sort: order.text, values, id }) };
    }
    case 'offset':
      return { limit: `${limit}`, offset: `${offset + limit}` };
    case 'keyset':
      return { limit: `${limit}`, after: id };
    case 'none':
      return undefined;
  }
}

async function countOf(
  sql: Sql,
  table: Table,
  query: QueryDefinition,
  parameters: Data,
  caller: Caller,
): Promise<number> {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const where = wanted(table, query, parameters, caller, place);
  const [row] = await sql.query(
    `select count(*) as total from ${table.name}${whereOf(where)}`,
    values,
  );
  return Number(row?.['total'] ?? 0);
}

function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
}
