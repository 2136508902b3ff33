import type { Technology } from '../technology.ts';
import { technologies } from './index.ts';

const BY_ID: ReadonlyMap<string, Technology> = new Map(technologies.map((one) => [one.id, one]));

/** The technology with this id, or undefined where the list has none. */
export function technologyById(id: string): Technology | undefined {
  return BY_ID.get(id);
}

/** Ids that a choice settles, its own first: `rails` gives `rails`, `ruby`. Unknown ids give themselves. */
export function settledBy(id: string): readonly string[] {
  const settled = new Set([id]);
  for (const one of settled) {
    for (const implied of BY_ID.get(one)?.implies ?? []) settled.add(implied);
  }
  return [...settled];
}
