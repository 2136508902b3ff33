// Where the packages of a backend are found: in its own node_modules, among its workspaces, then among our dependencies.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ours = new URL('../../package.json', import.meta.url);
const { dependencies, optionalDependencies } = manifest(fileURLToPath(ours));
const lent = new Set(Object.keys({ ...dependencies, ...optionalDependencies }));

let inside = '';
let workspaces = new Map();

export function initialize({ folder }) {
  inside = pathToFileURL(folder + sep).href;
  workspaces = workspacesOf(folder);
}

export async function resolve(specifier, context, next) {
  const name = packageIn(specifier);
  if (name === undefined || !context.parentURL?.startsWith(inside)) return next(specifier, context);
  const usual = await next(specifier, context).catch(notFound);
  if (usual.url?.startsWith(inside)) return usual;
  // A package may import itself by its name: so its own `exports` decide.
  const parentURL = workspaces.get(name) ?? (lent.has(name) ? ours.href : undefined);
  if (parentURL !== undefined) return next(specifier, { ...context, parentURL });
  if (usual.error) throw usual.error;
  return usual;
}

function notFound(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return { error };
}

/** `@scope/name` of `@scope/name/file`; nothing for paths, addresses and parts of Node. */
function packageIn(specifier) {
  return /^(?![a-z]+:)(@[^/@]+\/[^/]+|[^./@][^/]*)/i.exec(specifier)?.[1];
}

/** Manifest of each workspace by the name of its package. */
function workspacesOf(folder) {
  const folders = (manifest(join(folder, 'package.json')).workspaces ?? []).flatMap((pattern) =>
    pattern.endsWith('/*') ? foldersIn(folder, pattern.slice(0, -2)) : [join(folder, pattern)],
  );
  return new Map(
    folders.flatMap((path) => {
      const file = join(path, 'package.json');
      const { name } = manifest(file);
      return name === undefined ? [] : [[name, pathToFileURL(file).href]];
    }),
  );
}

function foldersIn(folder, name) {
  try {
    return readdirSync(join(folder, name)).map((entry) => join(folder, name, entry));
  } catch {
    return [];
  }
}

function manifest(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
