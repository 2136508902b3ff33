// Other tools, in exact versions, in a folder that git ignores. They are no dependencies of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/ensure.mjs';

const WINDOWS = process.platform === 'win32';

/** Installs the packages unless they are there, and returns the folder that holds `node_modules`. */
export function install(id, packages) {
  const folder = join(root, 'bench', '.peers', id);
  const manifest = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const path = join(folder, 'package.json');
  const complete = existsSync(join(folder, 'node_modules', '.package-lock.json'));
  if (complete && readFileSync(path, 'utf8') === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, manifest);
  process.stderr.write(`Installing ${versions(packages)} ...\n`);
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8', shell: WINDOWS },
  );
  if (status !== 0) throw new Error(`npm could not install it: ${stderr.trim().split('\n')[0]}`);
  return folder;
}

/** A Node that every peer takes, so that all tools are measured on the same one. */
export function installNode(version) {
  const folder = install(`node-${version}`, { node: version });
  return join(folder, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
}

export function versions(packages) {
  return Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
