// Writes docs/ (reference pages) and schemas/ from the code. A test fails when they are stale.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './ensure.mjs';

/** Path → text of everything that is generated. */
export async function generated() {
  const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-docs-'));
  const outfile = join(scratch, 'docs.mjs');
  const contents =
    "export { pages } from './src/docs/pages.ts'; export { architectureJsonSchema } from './src/blueprint/document/json-schema.ts';";
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const { pages, architectureJsonSchema } = await import(pathToFileURL(outfile).href);
  rmSync(scratch, { recursive: true });
  const rulePage = (code) => readFileSync(join(root, 'src/check/rules', `${code}.md`), 'utf8');
  return new Map([
    ...pages(rulePage).map(({ path, text }) => [`docs/${path}`, text]),
    ['schemas/architecture.schema.json', json(architectureJsonSchema())],
    ['schemas/blueprint.schema.json', json(blueprintSchema())],
  ]);
}

/**
 * JSON Schema of what `show --json` prints, from the types of the model. Places never appear in JSON, so
 * the types are read from a copy in which a place is a plain name: the real one leads into the YAML parser.
 */
function blueprintSchema() {
  const copy = mkdtempSync(join(root, 'node_modules', '.model-types-'));
  try {
    for (const folder of ['blueprint', 'util', 'diagnostics'])
      cpSync(join(root, 'src', folder), join(copy, folder), { recursive: true });
    writeFileSync(
      join(copy, 'diagnostics/place.ts'),
      'export interface Place { readonly file: string }\n',
    );
    const generator = createGenerator({
      path: join(copy, 'blueprint/model/blueprint.ts'),
      tsconfig: join(root, 'tsconfig.json'),
      type: 'Blueprint',
      skipTypeCheck: true,
      additionalProperties: false,
    });
    return withoutPlaces(generator.createSchema('Blueprint'));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function withoutPlaces(node) {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'Place')
      .map(([key, value]) => [key, withoutPlaces(value)]),
  );
  if (copy.properties && 'at' in copy.properties) {
    const { at: _at, ...properties } = copy.properties;
    copy.properties = properties;
    if (Array.isArray(copy.required)) copy.required = copy.required.filter((name) => name !== 'at');
  }
  return copy;
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const files = await generated();
  for (const folder of ['rules', 'decisions', 'patterns', 'contexts', 'reference-models'])
    rmSync(join(root, 'docs', folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  process.stderr.write(
    `${files.size} files written, ${readdirSync(join(root, 'docs')).length} entries in docs/\n`,
  );
}
