import { Problem } from '../problem.ts';

/** Where a page ended: the values it was sorted by, and the identity that tells equal ones apart. */
export interface Position {
  readonly sort: string;
  readonly values: readonly unknown[];
  readonly id: string;
}

/** Its inside is not part of the contract. */
export function encodeCursor({ sort, values, id }: Position): string {
  const known = values.map((value) => value ?? null);
  return Buffer.from(JSON.stringify([sort, known, id])).toString('base64url');
}

/** Throws the problem `malformed-request` for what no page of this order gave. */
export function decodeCursor(text: string, sort: string, keys: number): Position {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 3) {
      const [order, values, id] = parsed;
      const fits = Array.isArray(values) && values.length === keys && values.every(isPlain);
      if (order === sort && typeof id === 'string' && fits) return { sort, values, id };
    }
  } catch {
    // Falls through to the one answer for all that is not a cursor.
  }
  throw new Problem('malformed-request', 'The cursor is none that a page of this order gave.');
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
