import { identifier } from '../data/names.ts';
import type { Table } from '../data/table.ts';
import type { Data } from '../definition.ts';
import type { Database, Row } from '../ports.ts';

/** An event on its way into the outbox. */
export interface Told {
  readonly id: string;
  readonly event: string;
  readonly subject: string;
  readonly data: Row;
}

/** A saga that begins with the command that triggers it. */
export interface Begun {
  readonly id: string;
  readonly name: string;
  readonly data: Row;
  readonly caller: Row;
  readonly deadline: string;
}

/** Remembers that a request was carried out, and with which answer. */
export interface Claim {
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly answer: Row;
}

/** All that one command changes. */
export interface Effect {
  readonly write?: {
    readonly kind: 'insert' | 'update' | 'remove';
    readonly table: Table;
    readonly record: Data;
    /** Version that was read; not for `insert`. */
    readonly version?: number;
  };
  readonly told: readonly Told[];
  readonly begun: readonly Begun[];
  readonly claim?: Claim | undefined;
  readonly at: string;
  readonly correlationId: string;
  readonly traceparent: string;
}

/** Names of effects that can share a statement: all of them only insert into one table. */
export function kindOf({ write }: Effect): string | undefined {
  return write?.kind === 'insert' ? write.table.name : undefined;
}

/**
 * Carries out effects in one statement, which is one transaction: records, events, sagas and the notes that requests were
 * carried out come into being together or not at all, at the price of one round trip. More than one effect only where all
 * insert into the same table. False where the record has another version by now; nothing has happened then.
 */
export async function carryOut(
  database: Database,
  schema: string,
  effects: readonly Effect[],
): Promise<boolean> {
  const { text, values } = statementOf(schema, effects);
  const [row] = await database.query(text, values);
  return Number(row?.['written'] ?? 0) > 0;
}

function statementOf(
  schema: string,
  effects: readonly Effect[],
): { readonly text: string; readonly values: readonly unknown[] } {
  const own = identifier(schema);
  const values: unknown[] = [];
  // The texts of the table count their own parameters, so these come first.
  const parts = [`written as (${writeOf(effects, values)})`];
  const rows = (items: readonly object[]): string =>
    `$${values.push(JSON.stringify(items))}::jsonb`;
  const told = effects.flatMap(toldRows);
  if (told.length > 0) {
    parts.push(
      `told as (insert into ${own}.outbox (id, event, subject, data, at, correlation_id, traceparent)
        select id, event, subject, data, at, correlation_id, traceparent from jsonb_to_recordset(${rows(told)})
        as e(id uuid, event text, subject text, data jsonb, at timestamptz, correlation_id text, traceparent text)
        where exists (select from written))`,
    );
  }
  const begun = effects.flatMap(begunRows);
  if (begun.length > 0) {
    parts.push(
      `begun as (insert into ${own}.sagas (id, name, status, step, data, caller, correlation_id, started_at, deadline, next_at)
        select id, name, 'running', 0, data, caller, correlation_id, at, deadline, at from jsonb_to_recordset(${rows(begun)})
        as s(id uuid, name text, data jsonb, caller jsonb, deadline timestamptz, at timestamptz, correlation_id text)
        where exists (select from written))`,
    );
  }
  const claims = effects.flatMap(({ claim, at }) => (claim ? [{ ...claim, at }] : []));
  if (claims.length > 0) {
    parts.push(
      `claimed as (insert into ${own}.idempotency (scope, key, fingerprint, answer, at)
        select scope, key, fingerprint, answer, at from jsonb_to_recordset(${rows(claims)})
        as c(scope text, key text, fingerprint text, answer jsonb, at timestamptz)
        where exists (select from written))`,
    );
  }
  return { text: `with ${parts.join(',\n')} select count(*) as written from written`, values };
}

/** The statement that decides whether all the others happen. Without a record to write, they always do. */
function writeOf(effects: readonly Effect[], values: unknown[]): string {
  const write = effects[0]?.write;
  if (!write) return 'select 1';
  const { kind, table, record, version } = write;
  switch (kind) {
    case 'insert':
      for (const effect of effects) values.push(...table.parameters(effect.write?.record ?? {}));
      return table.insert(effects.length);
    case 'update':
      values.push(...table.parameters(record), version);
      return table.update;
    case 'remove':
      values.push(record['id'], version);
      return table.remove;
  }
}

function toldRows({ told, at, correlationId, traceparent }: Effect): readonly object[] {
  return told.map((event) => ({ ...event, at, correlation_id: correlationId, traceparent }));
}

function begunRows({ begun, at, correlationId }: Effect): readonly object[] {
  return begun.map((saga) => ({ ...saga, at, correlation_id: correlationId }));
}
