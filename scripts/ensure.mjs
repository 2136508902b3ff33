// Installs what is missing and builds what is stale, so that one command is enough on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';

/** Runs a tool of the project; its output goes to standard error, so that standard output stays clean. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS,
  });
  if (error) throw error;
  return status ?? 1;
}

export function ensureInstalled() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing the dependencies (once) ...\n');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) process.exit(2);
}

export function ensureBuilt() {
  const built = join(root, 'dist', 'main.js');
  const newest = Math.max(
    ...['src', 'scripts', 'package.json'].map((name) => newestIn(join(root, name))),
  );
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  process.stderr.write('Building ...\n');
  if (run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(2);
}

function newestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestIn(join(path, name))),
    stat.mtimeMs,
  );
}
