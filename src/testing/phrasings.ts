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

/** Members of facts; an empty list stands for no fact at all. */
type Members = Readonly<Record<string, readonly string[]>>;

/** What is said, what of it is read, and what is not. */
export type Taken = readonly [brief: string, has: Members, hasNot?: Members];

/** Expects of each named fact the members that were taken, and none of those turned down. */
export function expectTaken(brief: string, has: Members, hasNot: Members): void {
  const values = valuesOf(brief, [...Object.keys(has), ...Object.keys(hasNot)]);
  for (const [name, wanted] of Object.entries(has)) {
    if (wanted.length === 0) expect(listed(values[name])).toEqual([]);
    else expect(listed(values[name])).toEqual(expect.arrayContaining([...wanted]));
  }
  for (const [name, unwanted] of Object.entries(hasNot))
    for (const one of unwanted) expect(listed(values[name])).not.toContain(one);
}

function listed(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
