import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';

/** The image that an earlier first start left, if there is one for this version of PGlite. */
export function readImage(folder: string | undefined): Buffer | undefined {
  if (folder === undefined) return undefined;
  try {
    return readFileSync(join(folder, fileName()));
  } catch {
    return undefined;
  }
}

/** Keeps the image of an empty database. Creating one takes seconds and 0.8 GB of memory, loading it a fraction of both. */
export async function saveImage(folder: string | undefined, empty: PGlite): Promise<void> {
  if (folder === undefined) return;
  const path = join(folder, fileName());
  const part = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    const image = await empty.dumpDataDir('gzip');
    writeFileSync(part, Buffer.from(await image.arrayBuffer()));
    renameSync(part, path);
  } catch {
    // A folder that cannot be written costs time at the next start, nothing else.
  }
}

function fileName(): string {
  const main = fileURLToPath(import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(
    readFileSync(join(dirname(dirname(main)), 'package.json'), 'utf8'),
  );
  return `pglite-${version}-empty.tar.gz`;
}
