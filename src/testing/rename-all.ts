import type { Blueprint } from '../blueprint/model/blueprint.ts';

/**
 * For tests: the same blueprint with every name in it replaced, references included. Emitters must
 * stand names of any kind, since a blueprint need not come from a file.
 */
export function renameAll(
  blueprint: Blueprint,
  rename: (name: string, index: number) => string,
): Blueprint {
  const names = new Map(namesOf(blueprint).map((name, index) => [name, rename(name, index)]));
  const change = (text: string): string =>
    names.get(text) ??
    text
      .split('.')
      .map((part) => names.get(part) ?? part)
      .join('.');
  return { ...blueprint, ...rebuild(partsOf(blueprint), change) };
}

type Parts = Pick<
  Blueprint,
  'contexts' | 'services' | 'externals' | 'dependencies' | 'flows' | 'roles' | 'bffs'
>;

function partsOf({
  contexts,
  services,
  externals,
  dependencies,
  flows,
  roles,
  bffs,
}: Blueprint): Parts {
  return { contexts, services, externals, dependencies, flows, roles, bffs };
}

function namesOf({
  contexts,
  services,
  externals,
  flows,
  roles,
  bffs,
}: Blueprint): readonly string[] {
  const named = [...contexts, ...services, ...externals, ...flows, ...roles, ...bffs];
  const inside = contexts.flatMap(({ entities, commands, queries, events, caches }) => [
    ...[...entities, ...commands, ...queries, ...events, ...caches].map(({ name }) => name),
    ...entities.flatMap(({ lifecycle }) => lifecycle?.states ?? []),
  ]);
  return [...new Set([...named.map(({ name }) => name), ...inside])];
}

/** Keys whose values are words of the format, not names. */
const WORDS = new Set(['kind', 'protocol', 'page', 'layer', 'idempotency', 'consistency', 'mode']);

function rebuild<T>(value: T, change: (text: string) => string): T {
  const walk = (node: unknown, key = ''): unknown => {
    if (typeof node === 'string') return WORDS.has(key) ? node : change(node);
    if (Array.isArray(node)) return node.map((one) => walk(one, key));
    if (typeof node !== 'object' || node === null) return node;
    if (Object.getPrototypeOf(node) !== Object.prototype) return node;
    return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, walk(one, name)]));
  };
  // The walk keeps the shape: strings become strings, lists lists, objects objects.
  return walk(value) as T;
}
