import type { Row, Sql } from '../ports.ts';

/** Runs one statement on one session. */
export type Run = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ readonly rows: readonly Row[]; readonly command: string }>;

/**
 * Runs `work` between `begin` and `commit` of one session. A failed statement that `work` swallowed makes PostgreSQL roll
 * back at `commit` without an error; whoever waits is told nevertheless.
 */
export async function inTransaction<T>(run: Run, work: (sql: Sql) => Promise<T>): Promise<T> {
  let open = true;
  let failure: unknown;
  const sql: Sql = {
    query: async (text, values) => {
      if (!open) throw new Error('The transaction is over; its `sql` must not be used any more.');
      try {
        return (await run(text, values)).rows;
      } catch (error) {
        failure = error;
        throw error;
      }
    },
  };
  await run('begin');
  try {
    const result = await work(sql);
    open = false;
    const { command } = await run('commit');
    if (command === 'ROLLBACK')
      throw new Error('The transaction was rolled back: one of its statements had failed.', {
        cause: failure,
      });
    return result;
  } catch (error) {
    open = false;
    // Where even this fails the session is gone, and with it the transaction.
    await run('rollback').catch(() => undefined);
    throw error;
  }
}
