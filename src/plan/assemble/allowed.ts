import type { Facts } from '../../blueprint/requirements/requirements.ts';

/** The first of the technologies that the brief neither refuses nor wants avoided. */
export function firstAllowed(
  facts: Facts,
  ...ids: readonly (string | undefined)[]
): string | undefined {
  const refused = new Set([
    ...(facts.excluded?.value ?? []),
    ...(facts.avoidIfPossible?.value ?? []),
  ]);
  return ids.find((id) => id !== undefined && !refused.has(id));
}
