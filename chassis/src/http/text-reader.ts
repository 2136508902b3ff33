import type { Ajv2020 } from 'ajv/dist/2020.js';
import { Problem } from '../problem.ts';

/** Reads the texts of a path, a query or headers as what the contract says they are. Throws `malformed-request`. */
export type TextReader = (texts: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export function textReader(
  ajv: Ajv2020,
  schema: object,
  place: 'path' | 'query' | 'headers',
): TextReader {
  const validate = ajv.compile(schema);
  const lists = listsOf(schema);
  return (texts) => {
    const values: Record<string, unknown> = { ...texts };
    assertStorable(values, place);
    for (const name of lists) {
      const text = values[name];
      if (typeof text === 'string') values[name] = text.split(',');
    }
    if (validate(values)) return values;
    const [error] = validate.errors ?? [];
    const name = error?.instancePath.split('/')[1] ?? error?.params['missingProperty'] ?? '';
    const what = [place, name && `\`${name}\``, error?.message].filter(Boolean).join(' ');
    throw new Problem('malformed-request', `In the request: ${what}.`.slice(0, 1_000));
  };
}

/** No database keeps U+0000 in a text. */
function assertStorable(values: Readonly<Record<string, unknown>>, place: string): void {
  for (const name in values) {
    const text = values[name];
    if (typeof text === 'string' && text.includes('\0'))
      throw new Problem('malformed-request', `In the request: ${place} has the character U+0000.`);
  }
}

/** Lists come as one text with commas (`style: form`, `explode: false`). */
function listsOf(schema: object): readonly string[] {
  if (!('properties' in schema)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    typeof property === 'object' && property !== null && property.type === 'array' ? [name] : [],
  );
}
