import { expect, test } from 'vitest';
import { openPglite } from '../adapters/pglite.ts';
import { Problem } from '../problem.ts';
import { IMAGE_FOLDER } from '../testing/databases.ts';
import { queryProblem, storageProblem } from './storage-problem.ts';

test('values that a database refuses are told as the fault of whoever sent them', async () => {
  const database = await openPglite({ imageFolder: IMAGE_FOLDER });
  try {
    await database.script('create table long (word text); create index on long (word)');
    for (const [text, value] of [
      ['select $1::timestamptz', '2026-01-15T09:30:00+23:59'],
      ['select $1::timestamptz', '9999-99-99'],
      ['select $1::bigint', '9223372036854775808'],
      ['select $1::uuid', 'none'],
      ['select $1::jsonb', '"\\u0000"'],
      ['select $1::text', '\u0000'],
      ['insert into long values ($1)', randomLooking(20_000)],
    ] as const) {
      const refused = await database.query(text, [value]).catch((error: unknown) => error);
      const told = [storageProblem(refused), queryProblem(refused)];
      const codes = told.map((problem) => (problem instanceof Problem ? problem.code : problem));
      expect([text, ...codes]).toEqual([text, 'invalid-input', 'malformed-request']);
    }
    const ours = await database.query('select none from long').catch((error: unknown) => error);
    expect([storageProblem(ours), queryProblem(ours)]).toEqual([ours, ours]);
  } finally {
    await database.close();
  }
});

/** A text that does not get shorter when it is compressed. */
function randomLooking(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  }).join('');
}
