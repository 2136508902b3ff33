import { worthOf } from '../../knowledge/lexicons/worth/worth.ts';

/** How a list stands in a brief: announced as parts ("modules: …"), in its opening words, or anywhere else. */
export type Standing = 'announced' | 'opening' | 'anywhere';

/** Where the opening words of a brief end, in characters. */
export const OPENING = 240;

/** Whether the items of a list are such as name parts of a system: a list of cables and cups is none. */
export function areParts(names: readonly string[], standing: Standing): boolean {
  const worths = names.map(worthOf);
  const good = worths.filter((worth) => worth !== undefined && worth >= 2).length;
  const bad = worths.filter((worth) => worth !== undefined && worth < 2).length;
  // What is announced needs no more proof than what merely stands in the opening words.
  if (standing === 'announced') return good >= bad || (names.length > 2 && good * 2 >= bad);
  if (standing === 'opening' && names.length > 1) return good * 2 >= bad && good + names.length > 2;
  return names.length === 1 ? bad === 0 : good >= 2 && good * 2 > names.length;
}
