import { expect } from 'vitest';
import { readBrief } from '../read/read.ts';

/** A sentence or two, and the facts that a right reading of them holds. */
export type Phrasing = readonly [brief: string, expected: Record<string, unknown>];

/** The values of the named facts that a brief states. */
export function valuesOf(brief: string, names: readonly string[]): Record<string, unknown> {
  const reading = readBrief(brief);
  if (!reading.ok) return { refusal: reading.refusal.kind };
  const facts: Record<string, { value: unknown } | undefined> = { ...reading.requirements.facts };
  return Object.fromEntries(names.map((name) => [name, facts[name]?.value]));
}

/** Of a list the named members must be there; others may be, too. */
export function matching(expected: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      Array.isArray(value) ? expect.arrayContaining(value) : value,
    ]),
  );
}
