// `npm test`: types, lint, boundaries, dead code, then every test. Ends with the line `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, run } from './ensure.mjs';

ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-test-'));
const report = join(scratch, 'report.json');
const npx = (...args) => run('npx', ['--no-install', ...args]);

const gates = [
  ['types', () => npx('tsc', '-p', '.')],
  ['types of the chassis', () => npx('tsc', '-p', 'chassis')],
  ['types of its simulation', () => npx('tsc', '-p', 'chassis/sim')],
  ['lint and format', () => npx('biome', 'check', '--error-on-warnings', '.')],
  ['boundaries', () => npx('depcruise', '--config', 'dependency-cruiser.config.mjs', 'src')],
];

let passed = 0;
let failed = 0;
for (const [name, gate] of gates) {
  const ok = gate() === 0;
  process.stderr.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (ok) passed += 1;
  else failed += 1;
}
ensureBuilt();
const status = npx(
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + (result.numFailedTests === 0 && status !== 0 ? 1 : 0);
} catch {
  failed += 1;
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
