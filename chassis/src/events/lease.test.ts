import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import { migrate } from '../data/migrate.ts';
import type { Database } from '../ports.ts';
import { databases, silentLog } from '../testing/databases.ts';
import { type ManualClock, manualClock } from '../testing/manual-clock.ts';
import { createLease, type Lease } from './lease.ts';

const random = systemRandom(systemClock);
const SCHEMA = `lease_${random.hex(8)}`;

describe.each(await databases())('a lease on %s', (_, open) => {
  let database: Database;
  let first: Lease;
  let second: Lease;
  let clocks: readonly [ManualClock, ManualClock];

  beforeAll(async () => {
    database = await open();
    await migrate({ database, clock: systemClock, log: silentLog }, SCHEMA, []);
  }, 60_000);
  afterAll(async () => {
    await database.script(`drop schema ${SCHEMA} cascade`);
    await database.close();
  });
  beforeEach(async () => {
    await database.script(`truncate ${SCHEMA}.leases`);
    // The second is ten minutes ahead: that alone must not let it in.
    clocks = [manualClock(0), manualClock(600_000)];
    const leaseOf = (clock: ManualClock) =>
      createLease({ clock, random, database }, SCHEMA, 'relay');
    first = leaseOf(clocks[0]);
    second = leaseOf(clocks[1]);
  });
  const pass = (ms: number) => {
    for (const clock of clocks) clock.advance(ms);
  };

  test('one has it, and keeps it for as long as it asks', async () => {
    expect([await first.held(), await second.held()]).toEqual([true, false]);
    for (let round = 0; round < 10; round += 1) {
      pass(4_000);
      expect([await first.held(), await second.held()]).toEqual([true, false]);
    }
  });

  test('while it is fresh nothing is asked of the database', async () => {
    expect(await first.held()).toBe(true);
    await database.script(`update ${SCHEMA}.leases set holder = 'x'`);
    pass(2_000);
    expect(await first.held()).toBe(true);
    pass(2_000);
    expect(await first.held()).toBe(false);
  });

  test('whoever let go of it lets the next in at once', async () => {
    await first.held();
    expect(await second.held()).toBe(false);
    await first.release();
    expect([await second.held(), await first.held()]).toEqual([true, false]);
  });

  test('whoever is gone loses it after a while, and cannot take it back', async () => {
    await first.held();
    expect(await second.held()).toBe(false);
    pass(9_000);
    expect(await second.held()).toBe(false);
    pass(2_000);
    expect(await second.held()).toBe(true);
    expect(await first.held()).toBe(false);
  });

  test('of many who ask at once one gets it', async () => {
    const all = Array.from({ length: 8 }, () =>
      createLease({ clock: clocks[0], random, database }, SCHEMA, 'relay'),
    );
    const held = await Promise.all(all.map((lease) => lease.held()));
    expect(held.filter(Boolean)).toHaveLength(1);
  });
});
