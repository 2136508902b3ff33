import { mount } from '../src/mount.ts';
import type { Database } from '../src/ports.ts';
import { warehouse, warehouseMigrations } from '../src/testing/warehouse.ts';
import { type Outcome, simulate } from './simulate.ts';
import { openWorld } from './world.ts';

/** Runs seeds one after the other on a database that nobody else uses; stops at the first that goes wrong, if asked. */
export async function runSeeds(
  database: Database,
  seeds: readonly number[],
  untilFirst: boolean,
  told: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
  await mount(openWorld(database), warehouse(), warehouseMigrations);
  const outcomes: Outcome[] = [];
  for (const seed of seeds) {
    const outcome = await simulate(seed, database);
    outcomes.push(outcome);
    told(outcome);
    if (untilFirst && outcome.violations.length > 0) break;
  }
  return outcomes;
}
