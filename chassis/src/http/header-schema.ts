/** Headers that the pipeline reads itself, with failures of their own. */
const READ_ELSEWHERE = new Set(['idempotency-key', 'if-match', 'if-none-match', 'authorization']);

/** The headers of a contract as Node names them: in lower case. Undefined where none is left to check. */
export function headerSchema(schema: object | undefined): object | undefined {
  if (schema === undefined || !('properties' in schema)) return undefined;
  const properties = Object.entries(schema.properties ?? {})
    .map(([name, property]): [string, unknown] => [name.toLowerCase(), property])
    .filter(([name]) => !READ_ELSEWHERE.has(name));
  if (properties.length === 0) return undefined;
  const required = 'required' in schema && Array.isArray(schema.required) ? schema.required : [];
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: required
      .map((name) => String(name).toLowerCase())
      .filter((name) => !READ_ELSEWHERE.has(name)),
  };
}
