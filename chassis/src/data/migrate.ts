import { createHash } from 'node:crypto';
import type { Database, World } from '../ports.ts';
import { chassisTables } from './chassis-tables.ts';
import { identifier, literal } from './names.ts';

export interface Migration {
  /** File name: `0001-order.sql`. Files run in the order of their names. */
  readonly name: string;
  readonly text: string;
}

/**
 * Brings the schema of a context up to date. Each file runs once, in one transaction with the note that it ran. Two
 * processes that start together take turns at a lock.
 */
export async function migrate(
  world: Pick<World, 'database' | 'clock' | 'log'>,
  schema: string,
  migrations: readonly Migration[],
): Promise<void> {
  const { database } = world;
  const now = new Date(world.clock.now()).toISOString();
  await database.script(locked(schema, chassisTables(schema)));
  const done = await checksums(database, schema);
  for (const { name, text } of migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const checksum = createHash('sha256').update(text).digest('hex');
    const before = done.get(name);
    if (before === undefined) {
      const note = `insert into ${identifier(schema)}.migrations values (${literal(name)}, ${literal(checksum)}, ${literal(now)})`;
      await runOnce(database, schema, name, `${text}\n${note};`);
      world.log.info('migrated', { schema, migration: name });
    } else if (before !== checksum) {
      throw new Error(
        `Migration \`${name}\` of \`${schema}\` was changed after it ran. Put the change into a new migration with a higher number and restore this file; or, where the data may be lost, remove the data folder or the database and start again.`,
      );
    }
  }
}

async function runOnce(
  database: Database,
  schema: string,
  name: string,
  text: string,
): Promise<void> {
  try {
    await database.script(locked(schema, text));
  } catch (error) {
    const other = await checksums(database, schema);
    if (other.has(name)) return; // Another process was faster.
    throw new Error(`Migration \`${name}\` of \`${schema}\` failed.`, { cause: error });
  }
}

/** Wraps statements into one transaction under a lock that belongs to the schema. */
function locked(schema: string, text: string): string {
  return `begin; select pg_advisory_xact_lock(hashtext(${literal(`migrate ${schema}`)})); ${text} commit;`;
}

async function checksums(database: Database, schema: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query(`select name, checksum from ${identifier(schema)}.migrations`);
  return new Map(rows.map(({ name, checksum }) => [String(name), String(checksum)]));
}
