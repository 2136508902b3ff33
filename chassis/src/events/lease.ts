import { identifier } from '../data/names.ts';
import type { World } from '../ports.ts';

/** A lease that nobody renews is free after so long. */
const LEASE_MS = 10_000;
const RENEW_MS = 3_000;

/** The right to do some work that one process does at a time. */
export interface Lease {
  /** Whether the work may be done now; takes the lease where it is free. */
  readonly held: () => Promise<boolean>;
  /** Lets another take it at once. */
  readonly release: () => Promise<void>;
}

/**
 * A row whose count its holder raises. Others take it over when they have seen the same count for long enough by their own
 * clocks, so clocks need not agree on the time of day.
 */
export function createLease(
  { clock, random, database }: Pick<World, 'clock' | 'random' | 'database'>,
  schema: string,
  name: string,
): Lease {
  const leases = `${identifier(schema)}.leases`;
  const holder = random.uuid();
  let renewedAt: number | undefined;
  let seen: { readonly count: number; readonly at: number } | undefined;

  async function renew(): Promise<boolean> {
    const askedAt = clock.now();
    const dead = seen && askedAt - seen.at >= LEASE_MS ? seen.count : null;
    const [taken] = await database.query(
      `insert into ${leases} as l (name, holder, count) values ($1, $2, 1)
       on conflict (name) do update set holder = excluded.holder, count = l.count + 1
       where l.holder in (excluded.holder, '') or l.count = $3::bigint returning 1`,
      [name, holder, dead],
    );
    // Counted from before the question: others may have seen the new count since.
    renewedAt = taken ? askedAt : undefined;
    if (taken) seen = undefined;
    else await look();
    return taken !== undefined;
  }
  async function look(): Promise<void> {
    const [row] = await database.query(`select count from ${leases} where name = $1`, [name]);
    const count = Number(row?.['count'] ?? 0);
    if (seen?.count !== count) seen = { count, at: clock.now() };
  }

  return {
    held: async () =>
      renewedAt !== undefined && clock.now() - renewedAt < RENEW_MS ? true : await renew(),
    release: async () => {
      renewedAt = undefined;
      await database.query(
        `update ${leases} set holder = '', count = count + 1 where name = $1 and holder = $2`,
        [name, holder],
      );
    },
  };
}
