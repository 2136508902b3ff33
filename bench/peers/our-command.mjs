import { join } from 'node:path';
import { root } from '../../scripts/ensure.mjs';

const COMMAND = join(root, 'bin/backend-architect.mjs');

/** Our side of a comparison: a command line run in the folder of the design. */
export function ourCommand(line, cwd, spoilt) {
  const quiet = line.startsWith('check') ? ['--format', 'json'] : [];
  return {
    what: `backend-architect ${line}`,
    args: [COMMAND, ...line.split(' '), ...quiet],
    cwd,
    made: ['contracts', 'diagrams', 'docs', 'README.md', '.backend-architect'],
    ...(spoilt ? { spoilt } : {}),
  };
}
