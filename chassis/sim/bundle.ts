import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Mutant } from './mutants.ts';

const root = join(import.meta.dirname, '..');

/** Bundles the simulation with the real chassis, or with a mutant of it. Gives JavaScript. */
export async function bundleSimulation(mutant?: Mutant): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'sim/in-worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@electric-sql/pglite'],
    plugins: mutant ? [mutation(mutant)] : [],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function mutation({ name, file, text, instead }: Mutant): Plugin {
  const path = join(root, 'src', file);
  return {
    name: 'mutation',
    setup: (bundler) => {
      bundler.onLoad({ filter: /\.ts$/ }, (loaded) => {
        if (loaded.path !== path) return undefined;
        const parts = readFileSync(path, 'utf8').split(text);
        if (parts.length !== 2) {
          return {
            errors: [
              { text: `Mutant "${name}": its text stands ${parts.length - 1} times in ${file}.` },
            ],
          };
        }
        return { contents: parts.join(instead), loader: 'ts' };
      });
    },
  };
}
