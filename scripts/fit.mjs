// `npm run fit -- naming|salience|twins|pairs [--write]`: fits a table of weights of the planner on the tuning briefs.
import { rmSync } from 'node:fs';
import { bundled } from './bundled.mjs';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { scratch, module } = await bundled('eval/fit/fit.ts');
const [name = ''] = process.argv.slice(2);
try {
  process.stdout.write(module.fit(root, name, process.argv.includes('--write')));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
rmSync(scratch, { recursive: true });
