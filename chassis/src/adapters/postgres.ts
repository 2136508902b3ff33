import pg from 'pg';
import type { Database, Log, Sql } from '../ports.ts';
import { asText, ELEMENTS, PARSERS, type Parse } from './column-values.ts';
import { inTransaction, type Run } from './transaction.ts';

export interface PostgresSettings {
  /** `postgres://user:password@host:5432/database` */
  readonly url: string;
  /** Seen in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  /** How long to wait for a connection. */
  readonly waitMs?: number;
  readonly log: Log;
}

/** Beyond so many different texts, statements are no longer kept prepared: each costs memory in every session. */
const MAX_PREPARED = 1000;

/** PostgreSQL behind a pool of connections. */
export async function openPostgres(settings: PostgresSettings): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: settings.url,
    application_name: settings.applicationName,
    max: settings.poolSize ?? 10,
    statement_timeout: settings.statementTimeoutMs ?? 30_000,
    connectionTimeoutMillis: settings.waitMs ?? 10_000,
    options: '-c timezone=UTC -c datestyle=ISO',
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) =>
    settings.log.warn('database connection lost', { error: error.message }),
  );
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new Error(`PostgreSQL at ${whereIs(settings.url)} cannot be used: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
  return databaseOn(pool);
}

function databaseOn(pool: pg.Pool): Database {
  const nameOf = statementNames();
  const runOn =
    (session: pg.Pool | pg.PoolClient): Run =>
    (text, values) =>
      values === undefined || values.length === 0
        ? session.query(text)
        : session.query({ ...nameOf(text), text, values: [...values] });
  const run = runOn(pool);
  let closing: Promise<void> | undefined;
  return {
    query: async (text, values) => (await run(text, values)).rows,
    transaction: <T>(work: (sql: Sql) => Promise<T>) =>
      onClient(pool, (client) => inTransaction(runOn(client), work)),
    script: (text) =>
      onClient(pool, async (client) => {
        try {
          await client.query(text);
        } catch (error) {
          // The script may have begun a transaction.
          await client.query('rollback').catch(() => undefined);
          throw error;
        }
      }),
    close: () => {
      closing ??= pool.end();
      return closing;
    },
  };
}

async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const notice = (error: Error) => {
    broken = error;
  };
  client.on('error', notice);
  try {
    return await work(client);
  } finally {
    client.removeListener('error', notice);
    client.release(broken);
  }
}

/** The same name for the same text, so that each session parses and plans it once. */
function statementNames(): (text: string) => { readonly name?: string } {
  const names = new Map<string, { readonly name: string }>();
  return (text) => {
    const known = names.get(text);
    if (known) return known;
    if (names.size >= MAX_PREPARED) return {};
    const named = { name: `s${names.size}` };
    names.set(text, named);
    return named;
  };
}

const TEXT_ARRAY: number = 1009;
/** Splits an array into the texts of its elements. */
const elementsOf: (text: string) => readonly (string | null)[] = pg.types.getTypeParser(TEXT_ARRAY);

const ARRAY_PARSERS: Readonly<Record<number, Parse>> = Object.fromEntries(
  Object.entries(ELEMENTS).map(([type, element]) => {
    const parse = PARSERS[element] ?? asText;
    return [
      type,
      (text: string) => elementsOf(text).map((one) => (one === null ? null : parse(one))),
    ];
  }),
);

function parserOf(type: number): Parse {
  return PARSERS[type] ?? ARRAY_PARSERS[type] ?? asText;
}

/** Host and database, without the password. */
function whereIs(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed ? `${parsed.host}${parsed.pathname}` : 'DATABASE_URL';
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
