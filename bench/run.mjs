// Whole-process time and memory: `npm run bench`, or `node bench/run.mjs --rounds 9`. Rounds are interleaved; medians are printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from '../scripts/ensure.mjs';
import { bigBlueprint } from './big-blueprint.mjs';

ensureInstalled();
ensureBuilt();
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] || 7) || 7;
const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-bench-'));
const command = join(root, 'bin/backend-architect.mjs');
writeFileSync(join(scratch, 'big.yaml'), bigBlueprint());
const brief = readFileSync(join(root, 'bench/twelve-contexts.txt'), 'utf8');
writeFileSync(
  join(scratch, 'long.txt'),
  brief.repeat(Math.ceil(50_000 / brief.length)).slice(0, 50_000),
);

const cases = [
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

const samples = new Map(cases.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const one of cases) samples.get(one.name).push(measure(one));
}
process.stdout.write(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0].toFixed(1)}, ${rounds} rounds\n`,
);
for (const { name, limit } of cases) {
  const all = samples.get(name);
  const seconds = median(all.map((one) => one.seconds));
  process.stdout.write(
    `${name.padEnd(36)} ${seconds.toFixed(2)} s (aim ${limit} s)  ${median(all.map((one) => one.megabytes)).toFixed(0)} MB\n`,
  );
}
rmSync(scratch, { recursive: true });

function measure({ args, fresh }) {
  if (fresh) rmSync(join(scratch, fresh), { recursive: true, force: true });
  const usage = join(scratch, 'usage');
  rmSync(usage, { force: true });
  const env = { ...process.env, BENCH_USAGE: usage, CI: 'true' };
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(root, 'bench/usage.mjs'), command, ...args],
    { cwd: scratch, env, encoding: 'utf8' },
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(readFileSync(usage, 'utf8').trim()) / 1_024 };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
