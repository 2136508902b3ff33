import type { Row } from '../ports.ts';

/** A record as answers show it: what it does not have is left out, not null. */
export function withoutNulls(row: Row): Row {
  for (const name in row) {
    const value = row[name];
    if (value === null || name === INCLUDED) return cleaned(row);
  }
  return row;
}

/** Records of other contexts, joined in. */
const INCLUDED = '_included';

function cleaned(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (value === null) return [];
      return [[name, name === INCLUDED ? joined(value) : value]];
    }),
  );
}

function joined(parts: unknown): unknown {
  if (!isRow(parts)) return parts;
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      if (part === null) return [];
      if (Array.isArray(part))
        return [[name, part.map((row) => (isRow(row) ? withoutNulls(row) : row))]];
      return [[name, isRow(part) ? withoutNulls(part) : part]];
    }),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
