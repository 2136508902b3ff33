import fc from 'fast-check';

/** The part of JSON Schema that contracts use. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
}

export type Resolve = (reference: string) => FieldSchema;

/** Texts that have broken programs: what a database cannot store, what a formatter misreads, what is a number elsewhere. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202e',
  '\ufeff',
  "'; drop table orders; --",
  '%',
  '\\',
  '%_\\%',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  'Infinity',
  '-0',
  '1e400',
  '9999-99-99',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  '0000-01-01',
  '+275760-09-13',
  '275760-09-13T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '2026-01-15T09:30:00+23:59',
  '2026-01-15T09:30:00-99:00',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999999999Z',
  '9999-12-31T23:59:59-14:00',
  '2026-01-15t09:30:00z',
  '2026-01-15T09:30:00.123456789012345Z',
  'infinity',
  '-infinity',
  'now',
  'P1Y2M',
  'P999999999Y',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'urn:uuid:00000000-0000-0000-0000-000000000000',
  '{00000000-0000-0000-0000-000000000000}',
  '9223372036854775808',
  '-9223372036854775809',
  '99999999999999999999.9999999999',
  '-99999999999999999999',
  '\u0661\u0662',
  'é',
  'e\u0301',
  '😀'.repeat(50),
  'x'.repeat(5_000),
] as const;

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e21,
  -1e21,
  1e308,
  5e-324,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  9007199254740991,
  -9007199254740991,
  2 ** 63,
  1.7976931348623157e308,
] as const;

const oneOfTexts = fc.constantFrom(...TEXTS);
const oneOfNumbers = fc.constantFrom(...NUMBERS);

/** Any JSON value, of the kind that breaks programs. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  oneOfTexts,
  oneOfNumbers,
  fc.constantFrom(
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    { hasOwnProperty: 1 },
    { length: -1 },
    { constructor: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Text that a path or a query could carry. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  oneOfTexts,
  fc.string({ unit: 'binary', maxLength: 60 }),
  oneOfNumbers.map(String),
);

/** From here on nothing is put in that may be left out. */
const DEEP = 10_000;

/** Mostly what a schema accepts, at its edges; now and then something else, so that what lies behind is reached too. */
export function near(schema: FieldSchema, resolve: Resolve, wrongOf = 12): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: wrongOf, arbitrary: accepted(schema, resolve, wrongOf) },
    { weight: 1, arbitrary: anything },
  );
}

function accepted(schema: FieldSchema, resolve: Resolve, wrongOf: number): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return accepted(resolve(schema.$ref), resolve, wrongOf);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => near(one, resolve, wrongOf)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, resolve, wrongOf);
    case 'array':
      if (wrongOf > DEEP) return fc.constant([]);
      return fc.array(near(schema.items ?? {}, resolve, wrongOf * 2), {
        maxLength: Math.min(3, schema.maxItems ?? 3),
      });
    case 'integer':
      return fc.oneof(
        fc.integer({
          min: Math.max(schema.minimum ?? -1000, -1000),
          max: Math.min(schema.maximum ?? 1000, 1000),
        }),
        fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? 0),
      );
    case 'number':
      return fc.oneof(
        fc.double({
          noNaN: true,
          noDefaultInfinity: true,
          min: schema.minimum ?? -1e300,
          max: schema.maximum ?? 1e300,
        }),
        oneOfNumbers,
      );
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema);
    default:
      return anything;
  }
}

function objectOf(
  { properties = {}, required = [] }: FieldSchema,
  resolve: Resolve,
  wrongOf: number,
): fc.Arbitrary<unknown> {
  // Parts may hold parts of their own kind; only those that may be left out do.
  const names = Object.keys(properties).filter((name) => wrongOf < DEEP || required.includes(name));
  if (names.length === 0)
    return fc.dictionary(
      oneOfTexts.filter((name) => name !== '__proto__'),
      anything,
      { maxKeys: 3 },
    );
  const fields = Object.fromEntries(
    names.map((name) => [name, near(properties[name] ?? {}, resolve, wrongOf * 4)]),
  );
  return fc.record(fields, { requiredKeys: names.filter((name) => required.includes(name)) });
}

function textOf({ format, pattern, maxLength = 200 }: FieldSchema): fc.Arbitrary<string> {
  const cut = (text: string): string => text.slice(0, maxLength);
  switch (format) {
    case 'uuid':
      return fc.oneof(
        fc.uuid(),
        fc.uuid().map((id) => id.toUpperCase()),
        fc.constant('00000000-0000-0000-0000-000000000000'),
      );
    case 'date':
      return fc.oneof(
        dates().map((date) => date.slice(0, 10)),
        oneOfTexts,
      );
    case 'date-time':
      return fc.oneof(dates(), oneOfTexts);
    case 'duration':
      return fc.constantFrom('PT0S', 'P1Y', 'PT45M', 'P3W', 'P999999999D');
    case 'email':
      return fc.emailAddress();
    case 'uri':
    case 'uri-reference':
      return fc.oneof(
        fc.webUrl(),
        fc.constantFrom(
          'http://127.0.0.1:1/',
          'file:///etc/passwd',
          'javascript:alert(1)',
          'http://[::1]/',
        ),
      );
  }
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).map(cut);
  return fc.oneof(
    oneOfTexts.map(cut),
    fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 40) }),
    fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 20) }),
  );
}

function dates(): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
}

/** What is done to the bytes of a body on its way. */
export const mutations: fc.Arbitrary<(text: string) => Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: fc.constant((text: string) => bytes(text)) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })).map(
      ([at, byte]) =>
        (text: string) =>
          withByte(bytes(text), at, byte),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat().map((at) => (text: string) => bytes(text).slice(0, at % (text.length + 1))),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<(text: string) => Uint8Array>(
      // The same key twice, the key that changes what all objects are, and its two-step twin.
      (text) => bytes(text.replace(/^\{("[^"]*":)/, '{$1null,$1')),
      (text) => bytes(text.replace(/^\{/, '{"__proto__":{"isAdmin":true},')),
      (text) => bytes(text.replace(/^\{/, '{"constructor":{"prototype":{"isAdmin":true}},')),
      (text) => bytes(text.replace(/":[^,}]*/, `":${'['.repeat(200)}${']'.repeat(200)}`)),
      (text) => bytes(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}${text}`),
      (text) => bytes(text.replace(/":[^,}]*/, `":1${'0'.repeat(400)}`)),
      (text) => bytes(text.replace(/":[^,}]*/, '":-0.0e-999')),
      (text) => bytes(text.replace(/":"/, '":"\\ud800')),
      (text) => bytes(text.replace(/":"/, '":"\\u0000')),
      (text) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]),
      (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
      (text) => withByte(bytes(text), 3, 0xff),
      (text) => bytes(`${text}${text}`),
      (text) => bytes(`[${text}]`),
      (text) => bytes(' '.repeat(2_000_000) + text),
    ),
  },
);

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

function withByte(all: Uint8Array, at: number, byte: number): Uint8Array {
  if (all.length > 0) all[at % all.length] = byte;
  return all;
}
