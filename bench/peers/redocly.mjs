import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourCommand } from './our-command.mjs';
import { definePeer } from './peer.mjs';
import { countOperations, resourcesBlueprint } from './resources.mjs';

const OPERATIONS = 1_000;

export const redocly = definePeer({
  id: 'redocly',
  packages: { '@redocly/cli': '2.77.0' },
  task: 'check an interface of 1,000 operations',
  same: 'Redocly lints the 20 OpenAPI documents that we emit from the blueprint which ours checks: the same 1,000 operations.',
  differs:
    'Redocly reads documents that state everything in full, and judges them as OpenAPI with its recommended rules. Ours reads the short file they were derived from, and judges the design; it does not lint OpenAPI.',
  prepare({ installed, ours, theirs }) {
    writeFileSync(join(ours, 'architecture.yaml'), resourcesBlueprint(OPERATIONS));
    const emit = ourCommand('emit --only openapi', ours);
    spawnSync(process.execPath, emit.args, { cwd: ours });
    const documents = join(theirs, 'openapi');
    cpSync(join(ours, 'contracts', 'openapi'), documents, { recursive: true });
    const names = readdirSync(documents).toSorted();
    return {
      ours: {
        ...ourCommand('check', ours, {
          file: 'architecture.yaml',
          from: 'address: Address1,',
          to: 'address: Nowhere,',
        }),
        made: [],
      },
      theirs: {
        what: 'redocly lint',
        args: [
          join(installed, 'node_modules/@redocly/cli/bin/cli.js'),
          'lint',
          '--format',
          'summary',
          ...names.map((name) => join('openapi', name)),
        ],
        cwd: theirs,
        result: () => countOperations(documents, OPERATIONS),
        spoilt: {
          file: join('openapi', names.at(-1) ?? ''),
          from: '#/components/schemas/Thing',
          to: '#/components/schemas/Nowhere',
        },
      },
    };
  },
});
