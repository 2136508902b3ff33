import type { Data } from './definition.ts';

/** Readers of values whose types only the architecture knows, for what policies and steps of sagas derive. */

/** The identity that a field holds. */
export function identity(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The items of a list of objects; none where it is no list. */
export function items(value: unknown): readonly Data[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null)
    : [];
}

/** A moment so many milliseconds after another. */
export function later(moment: string, ms: number): string {
  return new Date(Date.parse(moment) + ms).toISOString();
}
