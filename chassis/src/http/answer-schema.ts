/**
 * The schema that an answer is written by: the contract's, but nothing is required. Once a command is done, a field that is
 * missing must not turn its answer into a failure, and one such record must not hide a whole list.
 */
export function answerSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(answerSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === 'required') return [];
      // Names of fields are not words of the schema: one of them may be `required`.
      if (key === 'properties') return [[key, eachSchema(value)]];
      return [[key, NESTED.has(key) ? answerSchema(value) : value]];
    }),
  );
}

/** Words under which further schemas stand. */
const NESTED = new Set(['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties']);

export function eachSchema(schemas: object): object {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, answerSchema(schema)]),
  );
}
