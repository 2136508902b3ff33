import { ALWAYS } from './always.ts';
import { NEVER } from './never.ts';
import { SELDOM } from './seldom.ts';
import { SOMETIMES } from './sometimes.ts';
import { USUALLY } from './usually.ts';

const worth = new Map<string, number>();
for (const [grade, words] of [NEVER, SELDOM, SOMETIMES, USUALLY, ALWAYS].entries()) {
  for (const word of words.split(',')) if (word.trim()) worth.set(word.trim(), grade);
}

/**
 * How often a noun that a brief speaks of is a part of its own, from 0 (never) to 4 (nearly always), judged word by word.
 * A compound that nobody judged is worth what its head is. Undefined where that is not known either.
 */
export function worthOf(name: string): number | undefined {
  return (
    worth.get(name) ?? (name.includes(' ') ? worth.get(name.split(' ').at(-1) ?? '') : undefined)
  );
}
