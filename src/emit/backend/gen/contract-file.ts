import { routesOf } from '../../../blueprint/http/routes.ts';
import { bodyType } from '../../../blueprint/http/version.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { openApiDocument } from '../../contract/document.ts';
import { asObject } from '../../contract/resource.ts';
import type { Json, JsonObject } from '../../schema/json.ts';
import { operationKey } from '../operation-key.ts';
import { bareSchema, referencesIn } from './bare-schema.ts';

/**
 * `contract.json`: the schemas of a context's OpenAPI document without its words, for whoever checks requests and writes
 * answers. One schema and one operation a line, so that a change is one line too.
 */
export function contractFile(blueprint: Blueprint, context: Context): string {
  const { operations, schemas } = contractOf(blueprint, context);
  const lines = (object: JsonObject, indent: string) =>
    Object.entries(object)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const block = (object: JsonObject, indent: string) =>
    Object.keys(object).length === 0 ? '{}' : `{\n${lines(object, `${indent}  `)}\n${indent}}`;
  return `{
  "$id": ${JSON.stringify(context.name)},
  "mediaType": ${JSON.stringify(bodyType(context.api, blueprint.name))},
  "maxBodyBytes": ${context.api.maxBodyBytes ?? DEFAULTS.api.maxBodyBytes},
  "operations": ${block(operations, '  ')},
  "components": {
    "schemas": ${block(schemas, '    ')}
  }
}
`;
}

function contractOf(
  blueprint: Blueprint,
  context: Context,
): { readonly operations: JsonObject; readonly schemas: JsonObject } {
  const document = openApiDocument(blueprint, context) ?? {};
  const components = asObject(document['components'] ?? {});
  const keys = keysById(blueprint, context);
  const operations = Object.values(asObject(document['paths'] ?? {})).flatMap((path) =>
    Object.values(asObject(path)).flatMap((value): readonly [string, JsonObject][] => {
      const operation = asObject(value);
      const key = keys.get(String(operation['operationId']));
      return key ? [[key, operationContract(context.name, operation, components)]] : [];
    }),
  );
  const all = asObject(components['schemas'] ?? {});
  return {
    operations: Object.fromEntries(operations),
    schemas: Object.fromEntries(
      reachable(
        operations.map(([, one]) => one),
        all,
      )
        .toSorted()
        .map((name) => [name, bareSchema(context.name, asObject(all[name]))]),
    ),
  };
}

/** Keys of operations by the ids that the document has for them. */
function keysById(blueprint: Blueprint, context: Context): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { operation, operationId, batch } of routesOf(blueprint, context).routes) {
    const key = operationKey(context, operation);
    keys.set(operationId, key);
    if (batch) keys.set(batch.operationId, `${key}Batch`);
  }
  return keys;
}

function operationContract(
  context: string,
  operation: JsonObject,
  components: JsonObject,
): JsonObject {
  const responses = asObject(operation['responses']);
  const status = Object.keys(responses).find((code) => /^[123]\d\d$/.test(code)) ?? '204';
  const success = asObject(responses[status] ?? {});
  const [, answer] = contentOf(success);
  const [bodyType, body] = contentOf(asObject(operation['requestBody'] ?? {}));
  const parameters = Array.isArray(operation['parameters'])
    ? operation['parameters'].map((one: Json) => resolved(asObject(one), components))
    : [];
  return {
    path: parametersSchema(context, parameters, 'path'),
    query: parametersSchema(context, parameters, 'query'),
    headers: parametersSchema(context, parameters, 'header'),
    body: body && bareSchema(context, body),
    bodyType,
    status: Number(status),
    answer: answer && bareSchema(context, answer),
    answerHeaders: fixedHeaders(asObject(success['headers'] ?? {})),
  };
}

/** Headers that say the same in every answer: their examples are their values. */
function fixedHeaders(headers: JsonObject): JsonObject | undefined {
  const fixed = ['Deprecation', 'Sunset'].flatMap((name): readonly [string, Json][] => {
    const value = asObject(headers[name] ?? {})['example'];
    return value === undefined ? [] : [[name, value]];
  });
  return fixed.length > 0 ? Object.fromEntries(fixed) : undefined;
}

function contentOf(message: JsonObject): readonly [string?, JsonObject?] {
  const [first] = Object.entries(asObject(message['content'] ?? {}));
  return first ? [first[0], asObject(asObject(first[1])['schema'] ?? {})] : [];
}

function resolved(parameter: JsonObject, components: JsonObject): JsonObject {
  const reference = parameter['$ref'];
  if (typeof reference !== 'string') return parameter;
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  return asObject(asObject(components['parameters'] ?? {})[name] ?? {});
}

/** Parameters of one kind as an object. Names of headers are in lower case, as Node gives them. */
function parametersSchema(
  context: string,
  parameters: readonly JsonObject[],
  place: 'path' | 'query' | 'header',
): JsonObject | undefined {
  const own = parameters.filter((parameter) => parameter['in'] === place);
  if (own.length === 0) return undefined;
  const nameOf = (parameter: JsonObject): string => {
    const name = String(parameter['name']);
    return place === 'header' ? name.toLowerCase() : name;
  };
  const required = own.filter((parameter) => parameter['required'] === true).map(nameOf);
  return {
    type: 'object',
    properties: Object.fromEntries(
      own.map((parameter) => [
        nameOf(parameter),
        bareSchema(context, asObject(parameter['schema'])),
      ]),
    ),
    required: required.length > 0 ? required : undefined,
    additionalProperties: place === 'query' ? false : undefined,
  };
}

/** Names of the schemas that operations lead to. */
function reachable(operations: readonly JsonObject[], schemas: JsonObject): readonly string[] {
  const found = new Set<string>();
  const open: Json[] = [...operations];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const name of referencesIn(next)) {
      if (found.has(name) || schemas[name] === undefined) continue;
      found.add(name);
      open.push(schemas[name]);
    }
  }
  return [...found];
}
