import { type Stored, storedFrom, type Table } from '../data/table.ts';
import type { Caller } from '../definition.ts';
import type { Sql } from '../ports.ts';
import { Problem } from '../problem.ts';
import { accessConditions } from './access.ts';

/** The record with this identity, if the caller may see it. What belongs to others is told as not there. */
export async function readOne(sql: Sql, table: Table, id: string, caller: Caller): Promise<Stored> {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [`id = ${table.idFrom(place(id))}`, ...accessConditions(table, caller, place)];
  const [row] = await sql.query(
    `select ${table.selection} from ${table.name} where ${conditions.join(' and ')}`,
    values,
  );
  if (!row) throw new Problem('not-found', 'It does not exist, or it belongs to somebody else.');
  return storedFrom(row);
}
