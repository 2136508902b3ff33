import type { Scalar } from '../../blueprint/model/entity.ts';
import { wordsOf } from '../../util/names.ts';
import type { Json } from './json.ts';
import { USUAL_TEXT_LENGTH } from './scalar-schema.ts';
import { textExample } from './text-example.ts';
import { exampleUuid } from './uuid.ts';

/** A value that the schema of the scalar accepts. `path` tells apart two fields of one name. */
export function scalarExample(
  scalar: Scalar,
  name: string,
  path: string,
  maxLength: number | undefined,
): Json {
  switch (scalar) {
    case 'uuid':
      return exampleUuid(path);
    case 'text':
      return textExample(name, maxLength ?? USUAL_TEXT_LENGTH);
    case 'int':
      return byName(INTEGERS, name) ?? 3;
    case 'decimal':
      return byName(DECIMALS, name) ?? '12.50';
    case 'float':
      return byName(FLOATS, name) ?? 21.5;
    case 'date':
      return byName(DATES, name) ?? '2026-01-15';
    case 'timestamp':
      return byName(TIMESTAMPS, name) ?? '2026-01-15T09:30:00Z';
    default:
      return FIXED[scalar];
  }
}

const FIXED: Readonly<
  Record<
    Exclude<Scalar, 'uuid' | 'text' | 'int' | 'decimal' | 'float' | 'date' | 'timestamp'>,
    Json
  >
> = {
  money: { amount: '4990', currency: 'EUR' },
  bool: true,
  duration: 'PT45M',
  json: { key: 'value' },
  email: 'ada@example.com',
  phone: '+351210000000',
  url: 'https://example.com/resource',
  country: 'PT',
  currency: 'EUR',
  geo: { latitude: 38.7223, longitude: -9.1393 },
  file: 'https://files.example.com/2026/statement.pdf',
};

type ByName<T> = readonly (readonly [RegExp, T])[];

const INTEGERS: ByName<number> = [
  [/\b(quantity|count|amount|items|seats|guests|units)$/, 2],
  [/\byear$/, 2026],
  [/\bage$/, 34],
  [/\b(percent|percentage)$/, 20],
  [/\b(priority|rank|position|version|revision|level)$/, 1],
  [/\b(rating|stars|score)$/, 5],
  [/\b(minutes|seconds|days)$/, 30],
  [/\b(ms|millis|bytes|size|sequence)$/, 1_500],
  [/\bport$/, 8_080],
];
const DECIMALS: ByName<string> = [
  [/\b(rate|ratio|share|factor)$/, '0.075'],
  [/\b(weight|mass|volume)$/, '1.250'],
];
const FLOATS: ByName<number> = [
  [/\b(latitude|lat)$/, 38.7223],
  [/\b(longitude|lng|lon)$/, -9.1393],
  [/\b(probability|confidence|ratio|share|score)$/, 0.87],
];
const DATES: ByName<string> = [
  [/\b(birth|birthday|birth date|born on|date of birth)$/, '1990-05-17'],
  [/\b(due|end|ends|until|expiry|expires|to|out|return|departure)\b/, '2026-02-15'],
];
const TIMESTAMPS: ByName<string> = [
  [/\b(expires|expiry|due|end|ends|until|deadline)\b/, '2026-01-16T09:30:00Z'],
  [/\b(updated|changed|modified|completed|closed|paid|delivered)\b/, '2026-01-15T10:05:00Z'],
];

function byName<T>(table: ByName<T>, name: string): T | undefined {
  const words = wordsOf(name).join(' ');
  return table.find(([pattern]) => pattern.test(words))?.[1];
}
