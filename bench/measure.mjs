// One run of a command, measured from outside.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/ensure.mjs';

const USAGE = pathToFileURL(join(root, 'bench/usage.mjs')).href;

/**
 * Wall time of the whole process and its peak memory; where it starts further Node processes, that of the largest.
 * Ending with anything but 0 or 1 (done, with findings) is no measurement but an error.
 */
export function measure(args, { cwd, node = process.execPath }) {
  const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-usage-'));
  const usage = join(scratch, 'usage');
  const env = {
    ...process.env,
    BENCH_USAGE: usage,
    CI: 'true',
    NODE_OPTIONS: `--import=${USAGE}`,
  };
  try {
    const started = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(node, args, {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (status !== 0 && status !== 1)
      throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
    const peaks = readFileSync(usage, 'utf8').trim().split('\n').map(Number);
    return { seconds, megabytes: Math.max(...peaks) / 1_024, status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function machine() {
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${load()}`;
}

export function load() {
  return `load ${loadavg()[0].toFixed(1)}`;
}
