// Rewrites the lists that name every file of a folder: contexts and patterns. A test fails when one is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, run } from './ensure.mjs';

const LISTS = [
  {
    folder: 'contexts',
    list: 'CONTEXTS',
    type: 'ContextKnowledge',
    from: '../context.ts',
    what: 'Every bounded context of the library',
  },
  {
    folder: 'patterns',
    list: 'PATTERNS',
    type: 'Pattern',
    from: '../pattern.ts',
    what: 'Every pattern',
  },
];

for (const { folder, list, type, from, what } of LISTS) {
  const base = join(root, 'src', 'knowledge', folder);
  let files;
  try {
    files = readdirSync(base, { recursive: true, encoding: 'utf8' });
  } catch {
    continue;
  }
  const entries = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => ({ file, name: exportOf(join(base, file)), id: basename(file, '.ts') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const imports = entries.map(({ file, name }) => `import { ${name} } from './${file}';`);
  const text = [
    `import type { ${type} } from '${from}';`,
    ...imports,
    '',
    `/** ${what}, by file; written by scripts/write-lists.mjs. */`,
    `export const ${list}: readonly ${type}[] = [${entries.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
  writeFileSync(join(base, 'index.ts'), text);
  run('npx', [
    '--no-install',
    'biome',
    'check',
    '--write',
    join('src', 'knowledge', folder, 'index.ts'),
  ]);
}

function exportOf(file) {
  const name = /export const (\w+) =/.exec(readFileSync(file, 'utf8'))?.[1];
  if (name === undefined) throw new Error(`${file} exports no const.`);
  return name;
}
