import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourCommand } from './our-command.mjs';
import { definePeer } from './peer.mjs';
import { countOperations, resourcesBlueprint, resourcesTypeSpec } from './resources.mjs';

const OPERATIONS = 500;
const TYPESPEC = '1.16.0';

export const typespec = definePeer({
  id: 'typespec',
  packages: {
    '@typespec/compiler': TYPESPEC,
    '@typespec/http': TYPESPEC,
    '@typespec/openapi': TYPESPEC,
    '@typespec/openapi3': TYPESPEC,
  },
  task: 'OpenAPI of 500 operations in ten documents',
  same: 'Both write the same 500 operations on the same 100 resources.',
  differs:
    'A TypeSpec source states every parameter and answer; ours derives most of them and adds examples, problem types, roles, limits and links, so its files are longer. TypeSpec offers any interface, ours those that follow from a blueprint.',
  prepare({ installed, ours, theirs }) {
    writeFileSync(join(ours, 'architecture.yaml'), resourcesBlueprint(OPERATIONS));
    writeFileSync(join(theirs, 'main.tsp'), resourcesTypeSpec(OPERATIONS));
    return {
      ours: {
        ...ourCommand('emit --only openapi', ours, {
          file: 'architecture.yaml',
          from: 'address: Address1,',
          to: 'address: Nowhere,',
        }),
        result: () => countOperations(join(ours, 'contracts'), OPERATIONS),
      },
      theirs: {
        what: 'tsp compile --emit @typespec/openapi3',
        args: [
          join(installed, 'node_modules/@typespec/compiler/cmd/tsp.js'),
          'compile',
          'main.tsp',
          '--emit',
          '@typespec/openapi3',
        ],
        cwd: theirs,
        made: ['tsp-output'],
        result: () => countOperations(join(theirs, 'tsp-output'), OPERATIONS),
        spoilt: {
          file: 'main.tsp',
          from: 'address: Address; items: Item[]; @visibility',
          to: 'address: Nowhere; items: Item[]; @visibility',
        },
      },
    };
  },
});
