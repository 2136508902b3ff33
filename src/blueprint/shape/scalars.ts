import { isScalar, type Node } from 'yaml';
import type { Place } from '../../diagnostics/place.ts';
import { suggestion } from '../../util/suggest.ts';
import { parseDuration, parseFraction, parseSize } from '../../util/units.ts';
import { type JsonSchema, type ReadContext, report, reportWrong, type Shape } from './shape.ts';

/** A shape whose value is one scalar. `parse` returns undefined for what it does not accept. */
export function scalar<T>(
  expects: string,
  schema: JsonSchema,
  parse: (value: unknown) => T | undefined,
): Shape<T> {
  return {
    expects,
    schema: () => schema,
    read(node, at, cx) {
      const value = isScalar(node) ? parse(node.value) : undefined;
      return value === undefined ? reportWrong(cx, expects, node, at) : value;
    },
  };
}

export const text = scalar('text', { type: 'string' }, (value) =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined,
);

export const flag = scalar('`true` or `false`', { type: 'boolean' }, (value) =>
  typeof value === 'boolean' ? value : undefined,
);

export const count = scalar(
  'a whole number, 0 or more',
  { type: 'integer', minimum: 0 },
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined,
);

export const quantity = scalar('a number, 0 or more', { type: 'number', minimum: 0 }, (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined,
);

/** Milliseconds. */
export const duration = scalar(
  'a duration such as `150ms`, `2s`, `15m`, `30d`',
  { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*(ms|s|m|min|h|d|y)$' },
  (value) => (typeof value === 'string' ? parseDuration(value) : value === 0 ? 0 : undefined),
);

/** Bytes. */
export const size = scalar(
  'a size such as `64KB` or `10MB`',
  { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*(B|KB|MB|GB|TB|KiB|MiB|GiB)$' },
  (value) => (typeof value === 'string' ? parseSize(value) : undefined),
);

/** Between 0 and 1. */
export const fraction = scalar(
  'a share such as `99.95%` or `0.2`',
  {
    anyOf: [
      { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*%$' },
      { type: 'number', minimum: 0, maximum: 1 },
    ],
  },
  (value) => {
    const parsed =
      typeof value === 'string' || typeof value === 'number'
        ? parseFraction(String(value))
        : undefined;
    return parsed !== undefined && parsed <= 1 ? parsed : undefined;
  },
);

/** An ISO date, `2027-01-31`. */
export const date = scalar(
  'a date such as `2027-01-31`',
  { type: 'string', format: 'date' },
  (value) => (typeof value === 'string' && isDate(value) ? value : undefined),
);

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
}

/** One word of a closed list, with did-you-mean. */
export function oneOf<const W extends readonly string[]>(words: W): Shape<W[number]> {
  const expects = `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
  return {
    expects,
    schema: () => ({ enum: words }),
    read(node, at, cx) {
      const value = isScalar(node) ? node.value : undefined;
      const found = words.find((word) => word === value);
      return found ?? wrongWord(node, value, words, expects, at, cx);
    },
  };
}

function wrongWord(
  node: Node | null,
  value: unknown,
  words: readonly string[],
  expects: string,
  at: Place,
  cx: ReadContext,
): undefined {
  if (typeof value !== 'string') return reportWrong(cx, expects, node, at);
  return report(
    cx,
    'parse/unknown-word',
    `\`${value}\` is not a word this key knows.${suggestion(value, words)}`,
    at,
    `Write ${expects}.`,
  );
}

/** A name that code, files and URLs will carry. */
export function nameLike(expects: string, pattern: RegExp): Shape<string> {
  return scalar(expects, { type: 'string', pattern: pattern.source }, (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined,
  );
}

/** `order-line` */
export const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** `OrderLine` */
export const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
/** `placeOrder` */
export const CAMEL = /^[a-z][A-Za-z0-9]*$/;

/** `ordering.placeOrder`, `payments.PaymentCaptured`; a bare name means the context it stands in. */
export const reference = nameLike(
  'a name such as `placeOrder` or `ordering.placeOrder`',
  /^([a-z][a-z0-9]*(-[a-z0-9]+)*\.)?[A-Za-z][A-Za-z0-9-]*$/,
);

/** A technology or another kebab-case word; ids may carry `+` and `.` (`c++`). */
export const identifier = nameLike(
  'a lower-case word such as `postgresql`',
  /^[a-z][a-z0-9+.]*(-[a-z0-9+.]+)*$/,
);
