/** The part of JSON Schema that contracts use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
}

export interface Sampling {
  readonly resolve: (reference: string) => Schema;
  /** Values of fields that must name something that exists. */
  readonly known: ReadonlyMap<string, unknown>;
  /** A new number each time, so that no value repeats where it must not. */
  readonly next: () => number;
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  'date-time': () => '2026-01-15T09:30:00Z',
  date: () => '2026-01-15',
  duration: () => 'PT45M',
  email: (n) => `person-${n}@example.com`,
  uri: (n) => `https://example.com/${n}`,
  'uri-reference': (n) => `/${n}`,
};

/** One of these fits each pattern that a contract states: amounts, currencies, countries, numbers of telephones. */
const PATTERNED = ['10', 'EUR', 'PT', '+351210000000'];

/** The smallest value that a schema accepts: what may be left out is. */
export function sampleValue(schema: Schema, sampling: Sampling): unknown {
  const { resolve, next } = sampling;
  if (schema.$ref !== undefined) return sampleValue(resolve(schema.$ref), sampling);
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return sampleValue(schema.anyOf[0], sampling);
  switch (schema.type) {
    case 'object':
      return sampleObject(schema, sampling);
    case 'array':
      return schema.items && schema.maxItems !== 0 ? [sampleValue(schema.items, sampling)] : [];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return sampleText(schema, next());
  }
}

function sampleObject({ properties = {}, required = [] }: Schema, sampling: Sampling): unknown {
  return Object.fromEntries(
    required.map((name) => [
      name,
      sampling.known.get(name) ?? sampleValue(properties[name] ?? {}, sampling),
    ]),
  );
}

function sampleText({ format, pattern, maxLength = 100 }: Schema, n: number): string {
  const formatted = FORMATS[format ?? ''];
  if (formatted) return formatted(n);
  if (pattern !== undefined) return PATTERNED.find((text) => new RegExp(pattern).test(text)) ?? '';
  return `sample-${n}`.slice(-maxLength);
}
