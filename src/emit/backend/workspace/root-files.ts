import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import { plainText } from '../../../util/plain-text.ts';
import type { EmittedFile } from '../../emitter.ts';
import { print } from '../code/print.ts';
import { Code, type SourceObject } from '../code/source.ts';
import { tryOut } from '../try-out/try-out.ts';

/** Files in the root of the workspace. `modules`: variable of each context's module, by context. */
export function rootFiles(
  blueprint: Blueprint,
  modules: ReadonlyMap<string, string>,
): readonly EmittedFile[] {
  return [
    { path: 'package.json', text: packageFile(blueprint), owner: 'user' },
    { path: 'tsconfig.json', text: TSCONFIG, owner: 'user' },
    { path: '.gitignore', text: GITIGNORE, owner: 'user' },
    { path: 'main.ts', text: MAIN, owner: 'tool' },
    { path: 'test/system.test.ts', text: TEST, owner: 'user' },
    { path: 'system.ts', text: systemFile(blueprint, modules), owner: 'tool' },
  ];
}

function packageFile({ name }: Blueprint): string {
  const manifest = {
    name,
    version: '0.1.0',
    private: true,
    type: 'module',
    engines: { node: '>=20.19' },
    workspaces: ['chassis', 'services/*'],
    scripts: {
      start: 'tsx main.ts',
      test: 'node --import tsx --test test/*.test.ts',
      check: 'tsc --noEmit',
    },
    dependencies: { chassis: '*', tsx: '^4.23.15' },
    devDependencies: { '@types/node': '^20.19.43', typescript: '~5.9.3' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2023",
    "lib": ["es2023"],
    "module": "nodenext",
    "types": ["node"],
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "noImplicitOverride": true,
    "noImplicitReturns": true,
    "noFallthroughCasesInSwitch": true,
    "noPropertyAccessFromIndexSignature": true,
    "verbatimModuleSyntax": true,
    "isolatedModules": true,
    "erasableSyntaxOnly": true,
    "rewriteRelativeImportExtensions": true,
    "forceConsistentCasingInFileNames": true,
    "skipLibCheck": true,
    "resolveJsonModule": true,
    "noEmit": true
  },
  "include": ["*.ts", "services", "test"]
}
`;

const GITIGNORE = `node_modules/
data/
.env
`;

const MAIN = `import { start } from 'chassis';
import { system } from './system.ts';

await start(system);
`;

const TEST = `import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { start } from 'chassis';
import { exercise } from 'chassis/exercise';
import { system } from '../system.ts';

const running = await start(system, { environment: { DATA_DIR: 'memory', PORT: '0' } });
after(() => running.close());

for (const { definition } of system.contexts) {
  test(\`\${definition.name} answers as its contract says\`, async () => {
    assert.deepEqual(await exercise(system, running, definition.name), []);
  });
}
`;

function systemFile(blueprint: Blueprint, modules: ReadonlyMap<string, string>): string {
  const imports = [...modules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([context, name]) => `import { ${name} } from './services/${context}/src/index.ts';`);
  const definition: SourceObject = {
    name: blueprint.name,
    title: plainText(blueprint.title) || blueprint.name,
    roles: Object.fromEntries(blueprint.roles.map(({ name, kind }) => [name, { kind }])),
    contexts: [...modules.values()].map((name) => new Code(name)),
    services: Object.fromEntries(blueprint.services.map(({ name, contexts }) => [name, contexts])),
    broker: blueprint.broker?.technology,
    origins: blueprint.gateway?.cors?.origins ?? [],
    openApiFolder: new Code(`new URL('contracts/openapi/', import.meta.url).href`),
    tryOut: tryOut(blueprint),
  };
  return `import type { SystemDefinition } from 'chassis';
${imports.join('\n')}

/** The whole system as architecture.yaml states it. Generated: change that file instead. */
export const system: SystemDefinition = ${print(definition)};
`;
}
