// Whole-process time and memory: `npm run bench`, or `npm run bench -- --rounds 9`. Rounds are interleaved; medians are
// printed. `npm run bench -- --peers` measures other tools beside ours on comparable inputs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from '../scripts/ensure.mjs';
import { bigBlueprint } from './big-blueprint.mjs';
import { machine, measure, median } from './measure.mjs';
import { benchPeers } from './peers/run.mjs';

ensureInstalled();
ensureBuilt();
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] || 7) || 7;
if (process.argv.includes('--peers')) process.exitCode = benchPeers(rounds);
else benchOurs();

function benchOurs() {
  const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-bench-'));
  const command = join(root, 'bin/backend-architect.mjs');
  const cases = ourCases(scratch);
  const samples = new Map(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, args, fresh } of cases) {
      if (fresh) rmSync(join(scratch, fresh), { recursive: true, force: true });
      samples.get(name).push(measure([command, ...args], { cwd: scratch }));
    }
  }
  process.stdout.write(`Node ${process.version}, ${machine()}, ${rounds} rounds\n`);
  for (const { name, limit } of cases) {
    const all = samples.get(name);
    const seconds = median(all.map((one) => one.seconds));
    process.stdout.write(
      `${name.padEnd(36)} ${seconds.toFixed(2)} s (aim ${limit} s)  ${median(all.map((one) => one.megabytes)).toFixed(0)} MB\n`,
    );
  }
  rmSync(scratch, { recursive: true });
}

function ourCases(scratch) {
  writeFileSync(join(scratch, 'big.yaml'), bigBlueprint());
  const brief = readFileSync(join(root, 'bench/twelve-contexts.txt'), 'utf8');
  writeFileSync(
    join(scratch, 'long.txt'),
    brief.repeat(Math.ceil(50_000 / brief.length)).slice(0, 50_000),
  );
  return [
    { name: '--help', args: ['--help'], limit: 0.15 },
    {
      name: 'design, twelve contexts',
      args: ['design', brief, '-o', 'twelve', '--yes'],
      limit: 1,
      fresh: 'twelve',
    },
    {
      name: 'design, 50 KB brief',
      args: ['design', '-f', 'long.txt', '-o', 'long', '--yes'],
      limit: 2,
      fresh: 'long',
    },
    {
      name: 'check, 500 services, 1,500 calls',
      args: ['check', 'big.yaml', '--format', 'json', '--fail-on', 'never'],
      limit: 0.4,
    },
  ];
}
