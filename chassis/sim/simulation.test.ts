import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPglite } from '../src/adapters/pglite.ts';
import type { Database } from '../src/ports.ts';
import { bundleSimulation } from './bundle.ts';
import type * as Simulation from './in-worker.ts';
import { MUTANTS, type Mutant } from './mutants.ts';

/** Seeds that the suite runs; `npm run sim -- --seeds N` runs more. */
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

let database: Database;
let scratch: string;

beforeAll(async () => {
  database = await openPglite();
  scratch = mkdtempSync(join(import.meta.dirname, '..', '.sim-'));
}, 120_000);

afterAll(async () => {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function load(name: string, mutant?: Mutant): Promise<typeof Simulation> {
  const file = join(scratch, `${name}.mjs`);
  writeFileSync(file, await bundleSimulation(mutant));
  return await import(pathToFileURL(file).href);
}

test('no seed breaks an invariant, and the same seed gives the same trace', async () => {
  const { runSeeds } = await load('real');
  const outcomes = await runSeeds(database, SEEDS, false);
  expect(outcomes.filter(({ violations }) => violations.length > 0)).toEqual([]);
  const again = await runSeeds(database, SEEDS.slice(0, 5), false);
  expect(again).toEqual(outcomes.slice(0, 5));
}, 600_000);

const FINDABLE = MUTANTS.filter(({ equivalent }) => equivalent === undefined);

test.each(FINDABLE.map((mutant, index) => ({ ...mutant, index })))(
  'the simulation finds: $name',
  async ({ index, ...mutant }) => {
    const { runSeeds } = await load(`mutant-${index}`, mutant);
    const outcomes = await runSeeds(database, [...(mutant.seeds ?? []), ...SEEDS], true);
    expect(outcomes.at(-1)?.violations).not.toEqual([]);
  },
  600_000,
);
