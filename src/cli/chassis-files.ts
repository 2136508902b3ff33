import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewFile } from '../write/write-plan.ts';
import { packageRoot } from './package-root.ts';

/** The chassis as it is copied into a backend: all of it but its own tests. */
export function chassisFiles(): readonly NewFile[] {
  const root = join(packageRoot(), 'chassis');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^src\/testing\//.test(path));
  return ['package.json', 'tsconfig.json', ...sources].map((path) => ({
    path: `chassis/${path}`,
    text: readFileSync(join(root, path), 'utf8'),
    owner: 'tool',
  }));
}
