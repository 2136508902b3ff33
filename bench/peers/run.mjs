// Other tools beside ours: same Node, same machine, interleaved rounds, each on what both can do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, machine, measure, median } from '../measure.mjs';
import { install, installNode, versions } from './install.mjs';
import { jhipster } from './jhipster.mjs';
import { likec4 } from './likec4.mjs';
import { redocly } from './redocly.mjs';
import { typespec } from './typespec.mjs';

const NODE = '24.21.0';
const PEERS = [likec4, typespec, redocly, jhipster];

/** Returns the exit code: 1 where a peer had to be left out. */
export function benchPeers(rounds) {
  const node = installNode(NODE);
  const out = (text) => process.stdout.write(text);
  out(`Node ${NODE} for all, ${machine()}, medians of ${rounds} interleaved rounds\n`);
  let leftOut = 0;
  for (const peer of PEERS) {
    try {
      out(`\n${compare(peer, node, Math.min(rounds, peer.rounds ?? rounds)).join('\n')}\n`);
    } catch (error) {
      leftOut += 1;
      out(`\n${versions(peer.packages)}: left out. ${error.message}\n`);
    }
  }
  return leftOut === 0 ? 0 : 1;
}

function compare(peer, node, rounds) {
  const installed = install(peer.id, peer.packages);
  const folders = {
    installed,
    ours: emptyFolder(join(installed, 'ours')),
    theirs: emptyFolder(join(installed, 'theirs')),
  };
  const sides = Object.values(peer.prepare(folders));
  const samples = sides.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, side] of sides.entries()) samples[index].push(runOnce(side, node));
  const rows = sides.map((side, index) => row(side, samples[index]));
  for (const side of sides) demandLook(side, node);
  return [
    `${peer.task}: ${versions(peer.packages)}, ${rounds} rounds, ${load()}`,
    ...rows,
    `  same: ${peer.same}`,
    `  not the same: ${peer.differs}`,
  ];
}

function runOnce(side, node) {
  for (const path of side.made ?? [])
    rmSync(join(side.cwd, path), { recursive: true, force: true });
  const sample = measure(side.args, { cwd: side.cwd, node });
  if (sample.status !== 0)
    throw new Error(`${side.what} found fault with its input:\n${sample.output.slice(-2_000)}`);
  return sample;
}

function row(side, samples) {
  const seconds = median(samples.map((one) => one.seconds)).toFixed(2);
  const megabytes = median(samples.map((one) => one.megabytes)).toFixed(0);
  return `  ${side.what.padEnd(44)} ${seconds.padStart(6)} s ${megabytes.padStart(5)} MB  ${side.result?.() ?? ''}`.trimEnd();
}

/** A tool that ends early because it read nothing would look quick: each has to find a mistake in the same input. */
function demandLook(side, node) {
  if (!side.spoilt) return;
  const { file, from, to } = side.spoilt;
  const path = join(side.cwd, file);
  const sound = readFileSync(path, 'utf8');
  if (!sound.includes(from)) throw new Error(`${file} has no \`${from}\``);
  writeFileSync(path, sound.replace(from, to));
  const { status } = spawnSync(node, side.args, { cwd: side.cwd, stdio: 'ignore' });
  writeFileSync(path, sound);
  if (status === 0) throw new Error(`${side.what} did not see the mistake in ${file}`);
}

function emptyFolder(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}
