import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openPglite } from '../src/adapters/pglite.ts';
import { bundleSimulation } from './bundle.ts';
import type * as Simulation from './in-worker.ts';
import { MUTANTS, type Mutant } from './mutants.ts';

/** `npm run sim -- [--seeds N] [--from SEED] [--mutants] [--only TEXT]` */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    mutants: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const first = Number(values.from);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => first + index);
const scratch = mkdtempSync(join(import.meta.dirname, '..', '.sim-'));
const database = await openPglite();
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function load(mutant?: Mutant): Promise<typeof Simulation> {
  const file = join(scratch, `${mutant ? MUTANTS.indexOf(mutant) : 'real'}.mjs`);
  writeFileSync(file, await bundleSimulation(mutant));
  return await import(pathToFileURL(file).href);
}

async function runReal(): Promise<number> {
  const { runSeeds } = await load();
  let wrong = 0;
  let done = 0;
  await runSeeds(database, seeds, false, ({ seed, violations }) => {
    done += 1;
    if (violations.length > 0) {
      wrong += 1;
      say(`seed ${seed}: ${violations.join('; ')}`);
    }
    if (done % 100 === 0) process.stderr.write(`${done} of ${seeds.length} seeds\n`);
  });
  say(`${seeds.length} seeds, ${wrong} with violations`);
  return wrong;
}

async function runMutants(): Promise<number> {
  let alive = 0;
  for (const mutant of MUTANTS.filter(({ name }) => name.includes(values.only ?? ''))) {
    const { runSeeds } = await load(mutant);
    const outcomes = await runSeeds(database, seeds, true);
    const last = outcomes.at(-1);
    const isKilled = (last?.violations.length ?? 0) > 0;
    if (!isKilled && mutant.equivalent === undefined) alive += 1;
    say(
      `${isKilled ? `killed by seed ${last?.seed}` : mutant.equivalent ? `equivalent: ${mutant.equivalent}` : 'ALIVE'}  ${mutant.name}${isKilled ? `  (${last?.violations[0]})` : ''}`,
    );
  }
  say(`${MUTANTS.length} mutants, ${alive} alive`);
  return alive;
}

try {
  const bad = values.mutants ? await runMutants() : await runReal();
  process.exitCode = bad === 0 ? 0 : 1;
} finally {
  await database.close();
  rmSync(scratch, { recursive: true, force: true });
}
