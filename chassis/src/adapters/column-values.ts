/** Numbers of PostgreSQL's built-in types (`select oid, typname from pg_type`); they never change. */
const TYPE = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

/** Reads the text form of a column value. */
export type Parse = (text: string) => unknown;

export const asText: Parse = (text) => text;

/** How values come back, so that they are ready for JSON and nothing is rounded. Types that are not listed come as text. */
export const PARSERS: Readonly<Record<number, Parse>> = {
  [TYPE.bool]: (text) => text === 't',
  [TYPE.bytea]: asText,
  [TYPE.int8]: safeInteger,
  [TYPE.int2]: Number,
  [TYPE.int4]: Number,
  [TYPE.oid]: Number,
  [TYPE.json]: JSON.parse,
  [TYPE.float4]: Number,
  [TYPE.float8]: Number,
  [TYPE.date]: asText,
  [TYPE.timestamp]: asText,
  [TYPE.timestamptz]: isoInstant,
  [TYPE.numeric]: asText,
  [TYPE.jsonb]: JSON.parse,
};

/** Elements of the array types that queries give back. */
export const ELEMENTS: Readonly<Record<number, number>> = {
  1000: TYPE.bool,
  1005: TYPE.int2,
  1007: TYPE.int4,
  1009: 25, // text
  1015: 1043, // varchar
  1016: TYPE.int8,
  1021: TYPE.float4,
  1022: TYPE.float8,
  1182: TYPE.date,
  1185: TYPE.timestamptz,
  1231: TYPE.numeric,
  2951: 2950, // uuid
};

/** A number where JavaScript can hold it, its text where it cannot. */
function safeInteger(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/**
 * `2026-11-20 18:28:16.7941+00` becomes `2026-11-20T18:28:16.7941Z`: at least milliseconds, and all that the database
 * knows beyond them, or pages that start behind an instant would lose rows. Sessions are set to UTC.
 */
function isoInstant(text: string): string {
  const space = text.indexOf(' ');
  if (space < 0 || !text.endsWith('+00')) return text; // infinity, or before the common era
  const time = text.slice(space + 1, -3);
  const dot = time.indexOf('.');
  const exact = dot < 0 ? `${time}.000` : time.padEnd(dot + 4, '0');
  return `${text.slice(0, space)}T${exact}Z`;
}
