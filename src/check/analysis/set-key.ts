import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';

/**
 * A fix that sets one key of the block at `at`. Nothing where the part is written in its short form,
 * which has no keys: `known` is a key that its block always has.
 */
export function setKey(
  at: Place,
  known: string,
  key: string,
  value: unknown,
  title: string,
): { readonly fix?: Fix } {
  return at.has(known) ? { fix: { title, path: [...at.path, key], value } } : {};
}

/** A fix that sets one key of a service; nothing for services that follow from the style and stand nowhere. */
export function setServiceKey(
  at: Place,
  key: string,
  value: unknown,
  title: string,
): { readonly fix?: Fix } {
  const { path } = at;
  const isWritten = path[0] === 'services' && path.length === 2;
  return isWritten ? { fix: { title, path: [...path, key], value } } : {};
}
