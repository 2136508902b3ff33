import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';

/** Where the kinds of system that we know use a name. */
export interface PlacesOfName {
  /** Kinds of system that call a part so first of all. */
  readonly first: ReadonlySet<string>;
  /** Kinds of system that call a part so at all. */
  readonly models: ReadonlySet<string>;
  /** The parts, each with its kind of system. */
  readonly parts: ReadonlySet<string>;
}

const NOWHERE: PlacesOfName = { first: new Set(), models: new Set(), parts: new Set() };
let names: ReadonlyMap<string, PlacesOfName> | undefined;

/** Where a name is used; `key`: what all forms of the name share. */
export function placesOfName(key: string): PlacesOfName {
  names ??= collect();
  return names.get(key) ?? NOWHERE;
}

/** How many kinds of system call a part so first of all, and how many have it among other names. */
export function commonName(key: string): { readonly parts: number; readonly others: number } {
  const { first, parts } = placesOfName(key);
  return { parts: first.size, others: parts.size - first.size };
}

function collect(): ReadonlyMap<string, PlacesOfName> {
  const places = new Map<string, { first: Set<string>; models: Set<string>; parts: Set<string> }>();
  const at = (name: string) => {
    const key = keyOf(name);
    const found = places.get(key) ?? { first: new Set(), models: new Set(), parts: new Set() };
    places.set(key, found);
    return found;
  };
  for (const { id, parts } of REFERENCE_MODELS) {
    for (const [part, { also }] of Object.entries(parts)) {
      const usual = part.replaceAll('-', ' ');
      at(usual).first.add(id);
      for (const name of [usual, ...also.split(',')]) {
        const place = at(name.trim());
        place.models.add(id);
        place.parts.add(`${id}/${part}`);
      }
    }
  }
  return places;
}
