import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bigBlueprint, callGraph, SERVICES } from '../big-blueprint.mjs';
import { ourCommand } from './our-command.mjs';
import { definePeer } from './peer.mjs';

export const likec4 = definePeer({
  id: 'likec4',
  packages: { likec4: '1.59.4' },
  task: 'check a model of 500 services and 1,500 calls',
  same: 'Both read the same services and calls as text, bind every reference and report what is wrong.',
  differs:
    'LikeC4 checks syntax, references and its views, here without layout. Ours also holds entities, commands, events, time limits and fallbacks, and judges them by its rules; it draws nothing here.',
  prepare({ installed, ours, theirs }) {
    writeFileSync(join(ours, 'architecture.yaml'), bigBlueprint());
    writeFileSync(join(theirs, 'model.c4'), bigModel());
    return {
      ours: ourCommand('check', ours, {
        file: 'architecture.yaml',
        from: 'to: s499.',
        to: 'to: nowhere.',
      }),
      theirs: {
        what: 'likec4 validate --no-layout',
        args: [
          join(installed, 'node_modules/likec4/bin/likec4.mjs'),
          'validate',
          '--no-layout',
          theirs,
        ],
        cwd: theirs,
        spoilt: { file: 'model.c4', from: '-> s499 ', to: '-> nowhere ' },
      },
    };
  },
});

/** The same services and calls in the language of LikeC4, with a view around every twenty-fifth service. */
function bigModel() {
  const services = Array.from(
    { length: SERVICES },
    (_, n) =>
      `  s${n} = service "Service ${n}" { technology "TypeScript" description "Keeps things of kind ${n}." }\n`,
  );
  const calls = [...callGraph()].flatMap(([from, callees]) =>
    [...callees].map((to) => `  s${from} -> s${to} "reads thing ${to}"\n`),
  );
  const views = Array.from(
    { length: SERVICES / 25 },
    (_, n) => `  view v${n} { include s${n * 25}, -> s${n * 25} -> }\n`,
  );
  return `specification {\n  element service\n}\nmodel {\n${services.join('')}${calls.join('')}}\nviews {\n${views.join('')}}\n`;
}
