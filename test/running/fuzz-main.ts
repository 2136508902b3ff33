import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { serveSystem } from './serve-system.ts';
import { blueprintOf, SYSTEMS } from './systems.ts';

/** `npm run fuzz -- --cases N --seed S`: as many hostile requests as wanted, shared among all systems. */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const share = Math.ceil(Number(values.cases) / SYSTEMS.length);
let cases = 0;
let wrong = 0;
for (const name of SYSTEMS) {
  const blueprint = blueprintOf(name);
  const system = await serveSystem(blueprint);
  const fuzzed = await fuzz(system, blueprint, share, Number(values.seed));
  await system.close();
  cases += fuzzed.cases;
  const problems = [...fuzzed.problems, ...system.logged];
  wrong += problems.length;
  process.stdout.write(`${name}: ${fuzzed.cases} cases ${JSON.stringify(fuzzed.statuses)}\n`);
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
}
process.stdout.write(`${cases} cases, ${wrong} wrong\n`);
process.exitCode = wrong === 0 ? 0 : 1;
