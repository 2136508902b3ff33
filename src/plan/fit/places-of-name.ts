import { type UseOfName, usesOfNames } from './common-names.ts';

/** Where the kinds of system that we know use a name. */
export interface PlacesOfName {
  /** Kinds of system that call a part so first of all. */
  readonly first: ReadonlySet<string>;
  /** Kinds of system that call a part so at all. */
  readonly models: ReadonlySet<string>;
  /** The parts, each with its kind of system. */
  readonly parts: ReadonlySet<string>;
}

const NOWHERE: UseOfName = { first: [], parts: [] };
const found = new Map<string, PlacesOfName>();

/** Where a name is used; `key`: what all forms of the name share. */
export function placesOfName(key: string): PlacesOfName {
  const known = found.get(key);
  if (known) return known;
  const { first, parts } = useOf(key) ?? NOWHERE;
  const models = parts.map((part) => part.slice(0, part.indexOf('/')));
  const places = { first: new Set(first), models: new Set(models), parts: new Set(parts) };
  found.set(key, places);
  return places;
}

/** How many kinds of system call a part so first of all, and how many have it among other names. */
export function commonName(key: string): { readonly parts: number; readonly others: number } {
  const { first, parts } = useOf(key) ?? NOWHERE;
  return { parts: first.length, others: parts.length - first.length };
}

function useOf(key: string): UseOfName | undefined {
  const uses = usesOfNames();
  return Object.hasOwn(uses, key) ? uses[key] : undefined;
}
