// Bundles the command and the library. Commands are loaded lazily, so splitting keeps start-up short.
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './ensure.mjs';
import { prebuilt } from './prebuilt.mjs';

const outdir = join(root, 'dist');
rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir,
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // Some dependencies are CommonJS and ask for node's own modules by require.
  banner: {
    js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
  },
  plugins: [prebuilt],
  logLevel: 'warning',
});
const now = new Date();
utimesSync(join(outdir, 'main.js'), now, now);
