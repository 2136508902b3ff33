import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';

/** Where a name is used: the kinds of system that call a part so first of all, and all parts called so, `kind/part`. */
export interface UseOfName {
  readonly first: readonly string[];
  readonly parts: readonly string[];
}

let uses: Readonly<Record<string, UseOfName>> | undefined;

/** The names of the parts of all reference models, by key. The build works them out beforehand. */
export function usesOfNames(): Readonly<Record<string, UseOfName>> {
  uses ??= collect();
  return uses;
}

function collect(): Readonly<Record<string, UseOfName>> {
  const found = new Map<string, { first: Set<string>; parts: Set<string> }>();
  const at = (name: string) => {
    const key = keyOf(name);
    const use = found.get(key) ?? { first: new Set(), parts: new Set() };
    found.set(key, use);
    return use;
  };
  for (const { id, parts } of REFERENCE_MODELS) {
    for (const [part, { also }] of Object.entries(parts)) {
      const usual = part.replaceAll('-', ' ');
      at(usual).first.add(id);
      for (const name of [usual, ...also.split(',')]) at(name.trim()).parts.add(`${id}/${part}`);
    }
  }
  const plain = [...found].map(([key, { first, parts }]): [string, UseOfName] => [
    key,
    { first: [...first], parts: [...parts] },
  ]);
  return Object.fromEntries(plain);
}
