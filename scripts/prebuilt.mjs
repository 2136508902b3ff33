// Modules of plain data are run when the bundle is built, and what they export goes into it as JSON: node reads
// JSON several times faster than the same data as code, and what is worked out here need not be at every start.
import { deepStrictEqual } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { root } from './ensure.mjs';

/** Each exports constants, and functions without arguments that give the same plain data whenever they are called. */
const MODULES = [
  'src/knowledge/contexts/index.ts',
  'src/knowledge/lexicons/glossary/latin-glossary.ts',
  'src/knowledge/reference-models/index.ts',
  'src/plan/fit/common-names.ts',
  'src/read/likeness/reference-index.ts',
];

/** For esbuild. */
export const prebuilt = {
  name: 'prebuilt',
  setup({ onLoad }) {
    const paths = new Map(MODULES.map((path) => [join(root, path), path]));
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const entry = paths.get(path);
      return entry === undefined ? undefined : { contents: await asJson(entry), loader: 'js' };
    });
  },
};

async function asJson(entry) {
  const { scratch, module } = await bundled(entry);
  rmSync(scratch, { recursive: true });
  return Object.entries(module)
    .map(([name, value]) =>
      typeof value === 'function'
        ? `let ${name}$; export function ${name}() { return ${name}$ ??= ${parsed(value())}; }`
        : `export const ${name} = ${parsed(value)};`,
    )
    .join('\n');
}

function parsed(value) {
  const json = JSON.stringify(value);
  deepStrictEqual(JSON.parse(json), value, 'only plain data can be prebuilt');
  return `JSON.parse(${JSON.stringify(json)})`;
}
