import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../ports.ts';
import { databases } from '../testing/databases.ts';

describe.each(await databases())('%s', (_, open) => {
  const schema = `contract_${process.pid}_${Math.floor(performance.now())}`;
  let db: Database;
  beforeAll(async () => {
    db = await open();
    await db.script(`create schema ${schema};
      create table ${schema}.parent (id int primary key, name text unique, size int check (size > 0));
      create table ${schema}.child (id int primary key, parent int references ${schema}.parent)`);
  });
  afterAll(async () => {
    await db.script(`drop schema ${schema} cascade`);
    await db.close();
  });
  const only = async (text: string, values?: readonly unknown[]) =>
    (await db.query(text, values))[0]?.['v'];

  test.each([
    ['uuid', '018f4a5e-7c1b-7000-8000-0123456789ab'],
    ['text', `quotes ' " \\ $1 -- ; 漢字 🎉\n\t`],
    ['text', ''],
    ['bigint', 9_007_199_254_740_991],
    ['bigint', -1],
    ['integer', 42],
    ['numeric', '12345678901234567890.123456789'],
    ['numeric', '1.50'],
    ['double precision', 0.1],
    ['boolean', true],
    ['boolean', false],
    ['date', '2026-02-28'],
    ['timestamptz', '2026-11-20T18:28:16.794Z'],
    ['timestamptz', '2026-11-20T18:28:16.794123Z'],
    ['timestamptz', '2026-11-20T18:28:16.000Z'],
    ['text', null],
    ['jsonb', null],
    ['text[]', ['a', 'with "quotes", {braces} and \\', '']],
    ['uuid[]', ['018f4a5e-7c1b-7000-8000-0123456789ab']],
    ['bigint[]', [1, 2]],
    ['timestamptz[]', ['2026-11-20T18:28:16.794Z']],
  ])('%s comes back as it went in: %j', async (type, value) => {
    expect(await only(`select $1::${type} as v`, [value])).toEqual(value);
  });

  test.each([[{ a: [1, { b: 'ü' }], c: null }], [[1, 'two']], ['text'], [7], [true]])(
    'jsonb goes in as its JSON text and comes back as a value: %j',
    async (value) => {
      expect(await only('select $1::jsonb as v', [JSON.stringify(value)])).toEqual(value);
    },
  );

  test('instants come back in UTC whatever zone they were written in', async () => {
    expect(await only(`select $1::timestamptz as v`, ['2026-11-20T20:28:16+02:00'])).toBe(
      '2026-11-20T18:28:16.000Z',
    );
  });

  test('a bigint that a number cannot hold comes back as text', async () => {
    expect(await only('select 9007199254740993::bigint as v')).toBe('9007199254740993');
  });

  test('text with NUL is refused with the code of PostgreSQL', async () => {
    await expect(only('select $1::text as v', ['a\0b'])).rejects.toMatchObject({ code: '22021' });
    expect(await only('select 1 as v')).toBe(1);
  });

  test('a failed transaction leaves nothing', async () => {
    await expect(
      db.transaction(async (sql) => {
        await sql.query(`insert into ${schema}.parent values (1, 'gone', 1)`);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await only(`select count(*) as v from ${schema}.parent where id = 1`)).toBe(0);
  });

  test('a transaction whose failed statement was swallowed says that nothing was stored', async () => {
    const swallowed = db.transaction(async (sql) => {
      await sql.query(`insert into ${schema}.parent values (2, 'two', 1)`);
      await sql.query('select 1/0').catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('rolled back');
    expect(await only(`select count(*) as v from ${schema}.parent where id = 2`)).toBe(0);
  });

  test('savepoints work inside a transaction', async () => {
    await db.transaction(async (sql) => {
      await sql.query(`insert into ${schema}.parent values (3, 'three', 1)`);
      await sql.query('savepoint s');
      await sql.query('select 1/0').catch(() => sql.query('rollback to savepoint s'));
    });
    expect(await only(`select name as v from ${schema}.parent where id = 3`)).toBe('three');
  });

  test('the sql of a finished transaction is refused', async () => {
    const kept = await db.transaction(async (sql) => sql);
    await expect(kept.query('select 1')).rejects.toThrow('is over');
  });

  test('transactions side by side lose no update', async () => {
    await db.query(`insert into ${schema}.parent values (10, 'counter', 1)`);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        db.transaction(async (sql) => {
          const rows = await sql.query(
            `select size from ${schema}.parent where id = 10 for update`,
          );
          await sql.query(`update ${schema}.parent set size = $1 where id = 10`, [
            Number(rows[0]?.['size']) + 1,
          ]);
        }),
      ),
    );
    expect(await only(`select size as v from ${schema}.parent where id = 10`)).toBe(21);
  });

  test.each([
    ['23505', `insert into ${schema}.parent values (20, 'taken', 1), (21, 'taken', 1)`],
    ['23503', `insert into ${schema}.child values (1, 999)`],
    ['23514', `insert into ${schema}.parent values (22, 'small', 0)`],
  ])('a broken constraint carries its code %s', async (code, statement) => {
    await expect(db.query(statement)).rejects.toMatchObject({
      code,
      constraint: expect.any(String),
    });
  });

  test('a failed script leaves no open transaction behind', async () => {
    await expect(
      db.script(`begin; insert into ${schema}.parent values (30, 'x', 1); select 1/0; commit;`),
    ).rejects.toMatchObject({ code: '22012' });
    await db.query(`insert into ${schema}.parent values (31, 'kept', 1)`);
    expect(await only(`select count(*) as v from ${schema}.parent where id = 30`)).toBe(0);
  });

  test('closing twice is closing once', async () => {
    const other = await open();
    await Promise.all([other.close(), other.close()]);
    await expect(other.query('select 1')).rejects.toThrow();
  });
});
