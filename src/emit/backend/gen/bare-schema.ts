import { asObject } from '../../contract/resource.ts';
import type { Json, JsonObject } from '../../schema/json.ts';

/** Keywords that are said to people or to tools, not to a validator. */
const WORDS = [
  'title',
  'description',
  'example',
  'examples',
  'readOnly',
  'writeOnly',
  'deprecated',
];

/** A schema without its words; references start with the name of the document. */
export function bareSchema(document: string, schema: JsonObject): JsonObject {
  const bare = (value: Json | undefined): JsonObject => bareSchema(document, asObject(value));
  const entries = Object.entries(schema).flatMap(([key, value]): readonly [string, Json][] => {
    if (value === undefined || WORDS.includes(key) || key.startsWith('x-')) return [];
    if (key === '$ref') return [[key, `${document}${String(value)}`]];
    if (key === 'properties') {
      const properties = Object.entries(asObject(value)).filter(([, one]) => one !== undefined);
      return [[key, Object.fromEntries(properties.map(([name, one]) => [name, bare(one)]))]];
    }
    if (Array.isArray(value) && key === 'anyOf') return [[key, value.map(bare)]];
    const isSchema = key === 'items' || key === 'additionalProperties';
    return [[key, isSchema && typeof value === 'object' ? bare(value) : value]];
  });
  return Object.fromEntries(entries);
}

/** Names of the component schemas that a tree refers to. */
export function referencesIn(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string'
      ? [inner.slice(inner.lastIndexOf('/') + 1)]
      : referencesIn(inner),
  );
}
