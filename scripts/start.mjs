// `npm start -- design "..."`: installs and builds what is missing, then runs the command where the user stands.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
const command = join(root, 'bin', 'backend-architect.mjs');
const { status, error } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
  // npm changes into the package; the user's own folder is in INIT_CWD.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
if (error) throw error;
process.exitCode = status ?? 70;
