import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { EmittedFile } from '../../emitter.ts';
import { contextFile } from '../gen/context-file.ts';
import { contractFile } from '../gen/contract-file.ts';
import { modelFile } from '../gen/model-file.ts';
import { portFile, portTypeFile } from '../gen/port-file.ts';
import { migration } from '../migration.ts';

/** Everything of one context: `services/<context>/`. */
export function serviceFiles(
  blueprint: Blueprint,
  context: Context,
  variable: string,
): readonly EmittedFile[] {
  const folder = `services/${context.name}`;
  const tool = (path: string, text: string): EmittedFile => ({
    path: `${folder}/${path}`,
    text,
    owner: 'tool',
  });
  return [
    tool('package.json', packageFile(blueprint, context)),
    tool('src/index.ts', indexFile(context, variable)),
    tool('src/gen/context.ts', contextFile(blueprint, context)),
    tool('src/gen/contract.json', contractFile(blueprint, context)),
    tool('src/gen/model.ts', modelFile(blueprint, context)),
    tool('src/gen/port.ts', portTypeFile(blueprint, context)),
    tool(`migrations/0001-${context.name}.sql`, migration(blueprint, context)),
    { path: `${folder}/src/port.ts`, text: portFile(context), owner: 'user' },
  ];
}

function packageFile(blueprint: Blueprint, context: Context): string {
  const manifest = {
    name: `@${blueprint.name}/${context.name}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: './src/index.ts',
    dependencies: { chassis: '*' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function indexFile({ api }: Context, variable: string): string {
  // The type of an imported JSON file forgets which words it may hold.
  const contract =
    api.errors === 'problem+json'
      ? 'contract'
      : `contract: { ...contract, errors: '${api.errors}' }`;
  return `import { fileURLToPath } from 'node:url';
import type { ContextModule } from 'chassis';
import { context } from './gen/context.ts';
import contract from './gen/contract.json' with { type: 'json' };
import { port } from './port.ts';

/** This context as a service mounts it. Generated: your own code belongs into port.ts. */
export const ${variable}: ContextModule = {
  definition: context,
  ${contract},
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  port,
};
`;
}
