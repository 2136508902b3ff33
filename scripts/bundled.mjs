// Bundles a TypeScript file of the project into a scratch folder and loads it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

/** The caller removes the scratch folder when it is done. */
export async function bundled(entry) {
  const scratch = mkdtempSync(join(tmpdir(), 'backend-architect-eval-'));
  const outfile = join(scratch, 'bundle.mjs');
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return { scratch, module: await import(pathToFileURL(outfile).href) };
}
