import { type Stored, storedFrom, type Table } from '../data/table.ts';
import type { Caller } from '../definition.ts';
import type { Sql } from '../ports.ts';
import { Problem } from '../problem.ts';
import { accessConditions } from './access.ts';

/** One answer for both, so that nobody learns what others have. */
export const NOT_FOUND = 'It does not exist, or it belongs to somebody else.';

/** The record with this identity, if the caller may see it. Throws the problem `not-found`. */
export async function readOne(
  sql: Sql,
  table: Table,
  id: string | undefined,
  caller: Caller,
): Promise<Stored> {
  const found = await findOne(sql, table, id, caller);
  if (!found) throw new Problem('not-found', NOT_FOUND);
  return found;
}

/** Without an identity: the one that the caller can see of what there is only one of. */
export async function findOne(
  sql: Sql,
  table: Table,
  id: string | undefined,
  caller: Caller,
): Promise<Stored | undefined> {
  if (id === undefined && !table.entity.single) return undefined;
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    ...(id === undefined ? [] : [`id = ${table.idFrom(place(id))}`]),
    ...accessConditions(table, caller, place),
  ];
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  const [row] = await sql.query(
    `select ${table.selection} from ${table.name}${where} order by id limit 1`,
    values,
  );
  return row && storedFrom(row);
}
