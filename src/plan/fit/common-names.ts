import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';

/** How many kinds of system call a part so first of all, and how many among its other names. */
export type CommonName = readonly [parts: number, others: number];

let common: Readonly<Record<string, CommonName>> | undefined;

/** The names of the parts of all reference models, by key. The build works them out beforehand. */
export function commonNames(): Readonly<Record<string, CommonName>> {
  common ??= Object.fromEntries(countNames());
  return common;
}

function countNames(): ReadonlyMap<string, CommonName> {
  const counts = new Map<string, CommonName>();
  const add = (name: string, first: number, other: number): void => {
    const key = keyOf(name);
    const [parts, others] = counts.get(key) ?? [0, 0];
    counts.set(key, [parts + first, others + other]);
  };
  for (const { parts } of REFERENCE_MODELS) {
    for (const [name, { also }] of Object.entries(parts)) {
      add(name.replaceAll('-', ' '), 1, 0);
      for (const other of also.split(',')) add(other.trim(), 0, 1);
    }
  }
  return counts;
}
