import { firstFree } from '../../util/first-free.ts';
import { kebabCase, plural, singular } from '../../util/names.ts';
import type { Context } from '../model/context.ts';

/** Path segment of an entity's collection, by `context.Entity`. */
export type Collections = ReadonlyMap<string, string>;

/**
 * Collections of all contexts: `OrderLine` → `order-lines`. Contexts may share one host, so a segment
 * belongs to one of them: the first keeps the short name, later ones and
 * those that are called like another context carry their context's name.
 */
export function collectionsOf(contexts: readonly Context[]): Collections {
  const found = known.get(contexts) ?? nameCollections(contexts);
  known.set(contexts, found);
  return found;
}

const known = new WeakMap<readonly Context[], Collections>();

function nameCollections(contexts: readonly Context[]): Collections {
  const names = new Set(contexts.map(({ name }) => name));
  const taken = new Set(contexts.flatMap(({ name }) => Object.values(ownSegments(name))));
  return new Map(
    contexts.flatMap((context) =>
      context.entities.map((entity): [string, string] => {
        const segment = plural(singular(kebabCase(entity.name)));
        const isForeign = segment !== context.name && names.has(segment);
        const short = isForeign ? [] : [segment];
        const candidates = [...short, `${context.name}-${segment}`];
        return [`${context.name}.${entity.name}`, firstFree(candidates, taken)];
      }),
    ),
  );
}

/** Segments that a context needs besides its collections. */
export function ownSegments(context: string): {
  readonly operations: string;
  readonly events: string;
  readonly socket: string;
} {
  return {
    operations: `${context}-operations`,
    events: `${context}-events`,
    socket: `${context}-socket`,
  };
}
