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

/**
 * Carries out an effect in one statement, which is one transaction: the record, the events, the sagas and the note that the
 * request was carried out come into being together or not at all, at the price of one round trip. False where the
 * record has another version by now; nothing has happened then.
 */
export async function commit(database: Database, schema: string, effect: Effect): Promise<boolean> {
  const { text, values } = statementOf(schema, effect);
  const [row] = await database.query(text, values);
  return Number(row?.['written'] ?? 0) > 0;
}

function statementOf(
  schema: string,
  effect: Effect,
): { readonly text: string; readonly values: readonly unknown[] } {
  const own = identifier(schema);
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  // The texts of the table count their own parameters, so these come first.
  const parts = [`written as (${writeOf(effect, values)})`];
  const { told, begun, claim } = effect;
  if (told.length > 0) {
    parts.push(
      `told as (insert into ${own}.outbox (id, event, subject, data, at, correlation_id, traceparent)
        select id, event, subject, data, ${place(effect.at)}::timestamptz, ${place(effect.correlationId)}, ${place(effect.traceparent)}
        from jsonb_to_recordset(${place(JSON.stringify(told))}::jsonb) as e(id uuid, event text, subject text, data jsonb)
        where exists (select from written))`,
    );
  }
  if (begun.length > 0) {
    parts.push(
      `begun as (insert into ${own}.sagas (id, name, status, step, data, caller, correlation_id, started_at, deadline, next_at)
        select id, name, 'running', 0, data, caller, ${place(effect.correlationId)}, ${place(effect.at)}::timestamptz, deadline, ${place(effect.at)}::timestamptz
        from jsonb_to_recordset(${place(JSON.stringify(begun))}::jsonb) as s(id uuid, name text, data jsonb, caller jsonb, deadline timestamptz)
        where exists (select from written))`,
    );
  }
  if (claim) {
    const { scope, key, fingerprint, answer } = claim;
    parts.push(
      `claimed as (insert into ${own}.idempotency (scope, key, fingerprint, answer, at)
        select ${place(scope)}, ${place(key)}, ${place(fingerprint)}, ${place(JSON.stringify(answer))}::jsonb, ${place(effect.at)}::timestamptz
        where exists (select from written))`,
    );
  }
  return { text: `with ${parts.join(',\n')} select count(*) as written from written`, values };
}

/** The statement that decides whether all the others happen. Without a record to write, they always do. */
function writeOf({ write }: Effect, values: unknown[]): string {
  if (!write) return 'select 1';
  const { kind, table, record, version } = write;
  if (kind === 'remove') {
    values.push(record['id'], version);
    return table.remove;
  }
  values.push(...table.parameters(record));
  if (kind === 'insert') return table.insert;
  values.push(version);
  return table.update;
}
