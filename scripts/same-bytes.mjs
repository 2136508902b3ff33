// `node scripts/same-bytes.mjs`: designs every tuning brief on several versions of Node, from npm, and compares what comes
// out, byte by byte. Takes minutes and downloads, so it is no part of the tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installNode } from '../bench/peers/install.mjs';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

/** The oldest that we support first: the others are compared with it. */
const VERSIONS = ['20.19.0', '20.20.2', '22.23.3', '24.21.0'];

if (process.argv[2] === 'digests') await printDigests();
else compareVersions();

function compareVersions() {
  ensureInstalled();
  ensureBuilt();
  const results = VERSIONS.map((version) => ({ version, digests: digestsOn(version) }));
  const [first, ...others] = results;
  for (const { version, digests } of others) {
    const paths = new Set([...first.digests.keys(), ...digests.keys()]);
    const different = [...paths].filter((path) => first.digests.get(path) !== digests.get(path));
    process.stdout.write(
      `Node ${version} against ${first.version}: ${paths.size} files, ${different.length} different\n`,
    );
    for (const path of different.slice(0, 20)) process.stdout.write(`  ${path}\n`);
    if (different.length > 0) process.exitCode = 1;
  }
}

/** `brief/path` → digest, of all that a version of Node makes of the briefs. */
function digestsOn(version) {
  const node = installNode(version);
  const { status, stdout, stderr } = spawnSync(node, [import.meta.filename, 'digests'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`Node ${version} ended with ${status}: ${stderr}`);
  const { ran, digests } = JSON.parse(stdout);
  if (ran !== `v${version}`) throw new Error(`Asked for Node ${version}, got ${ran}`);
  return new Map(digests);
}

async function printDigests() {
  const { design } = await import(pathToFileURL(join(root, 'dist/index.js')).href);
  const folder = join(root, 'eval/briefs/tuning');
  const digests = [];
  for (const file of readdirSync(folder).toSorted()) {
    for (const { id, brief } of JSON.parse(readFileSync(join(folder, file), 'utf8'))) {
      const designed = design(brief);
      const { text, files = [], ...rest } = designed;
      digests.push([`${id}/result.json`, digest(JSON.stringify(rest))]);
      if (designed.ok) digests.push([`${id}/architecture.yaml`, digest(text)]);
      for (const one of files) digests.push([`${id}/${one.path}`, digest(one.text)]);
    }
  }
  digests.push(...writtenFiles());
  process.stdout.write(JSON.stringify({ ran: process.version, digests }));
}

/** The same for what the command itself writes to disk. */
function writtenFiles() {
  const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-same-bytes-'));
  const args = ['design', '-f', join(root, 'bench/twelve-contexts.txt'), '-o', 'written', '--yes'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/backend-architect.mjs'), ...args],
    { cwd: scratch, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const digests = readdirSync(scratch, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(scratch.length + 1), digest(readFileSync(path))]);
  rmSync(scratch, { recursive: true });
  return digests;
}

function digest(content) {
  return createHash('sha256').update(content).digest('hex');
}
