import { Code, type SourceObject } from '../code/source.ts';

/** An object literal of expressions. */
export function objectOf(values: Readonly<Record<string, string>>): SourceObject {
  return Object.fromEntries(Object.entries(values).map(([name, code]) => [name, new Code(code)]));
}
