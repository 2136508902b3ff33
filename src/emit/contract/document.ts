import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Context } from '../../blueprint/model/context.ts';
import { plainText } from '../../util/plain-text.ts';
import type { JsonObject } from '../schema/json.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { type ApiScope, apiScopeOf, type Placed } from './api-scope.ts';
import { batchOperation } from './batch-operation.ts';
import { commandOperation } from './command-operation.ts';
import { deprecationSentences } from './deprecation.ts';
import { operationResource } from './long-running.ts';
import { inWords } from './operation-head.ts';
import { pushOperations } from './push.ts';
import { queryOperation } from './query-operation.ts';
import { securitySchemes } from './security.ts';
import { serversOf } from './servers.ts';
import { webhooksOf } from './webhooks.ts';

/** The OpenAPI 3.1 document of a context; undefined where it has nothing to ask for. */
export function openApiDocument(blueprint: Blueprint, context: Context): JsonObject | undefined {
  const scope = apiScopeOf(blueprint, context);
  const placed = [
    ...scope.routes.routes.flatMap((route) =>
      route.operation.kind === 'command'
        ? [
            commandOperation(scope, route.operation, route),
            ...batchOperation(scope, route.operation, route),
          ]
        : queryOperation(scope, route.operation, route),
    ),
    ...operationResource(scope),
    ...pushOperations(scope),
  ];
  const webhooks = webhooksOf(scope);
  if (placed.length === 0 && webhooks === undefined) return undefined;
  return {
    openapi: '3.1.0',
    info: infoOf(scope),
    servers: serversOf(blueprint, context),
    tags: tagsOf(scope, placed, webhooks !== undefined),
    paths: pathsOf(placed),
    webhooks,
    components: componentsOf(scope, placed),
  };
}

/** Nobody has licensed it to anybody; a file that says nothing leaves readers guessing. */
const LICENSE = { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' };

function infoOf(scope: ApiScope): JsonObject {
  const { blueprint, context } = scope;
  const { api } = context;
  const sentences = [
    ...(context.purpose ? [escapeMarkdown(context.purpose)] : []),
    ...(context.invariant ? [`At every moment: ${escapeMarkdown(context.invariant)}`] : []),
    ...(context.consistency === 'eventual' ? ['Reads may lag behind writes.'] : []),
    ...deprecationSentences(api.deprecated),
  ];
  return {
    title: `${plainText(blueprint.title)}: ${inWords(context.name)}`,
    version: plainText(api.version) || 'v1',
    description: sentences.length > 0 ? sentences.join(' ') : undefined,
    contact: context.owner ? { name: plainText(context.owner) } : undefined,
    license: LICENSE,
    'x-context': context.name,
    'x-service': context.service,
    'x-max-body-bytes': api.maxBodyBytes,
  };
}

function tagsOf(
  scope: ApiScope,
  placed: readonly Placed[],
  hasWebhooks: boolean,
): readonly JsonObject[] {
  const { name, entities } = scope.context;
  const used = new Set(placed.flatMap(({ operation }) => operation['tags'] ?? []));
  const own = used.has(name) || hasWebhooks;
  return [
    ...(own ? [{ name, description: 'The context as a whole.' }] : []),
    ...entities
      .filter((entity) => used.has(entity.name))
      .map((entity) => ({
        name: entity.name,
        description: entity.description
          ? escapeMarkdown(entity.description)
          : `${inWords(entity.name)}: its commands and queries.`,
      })),
  ];
}

function pathsOf(placed: readonly Placed[]): JsonObject {
  const paths = new Map<string, Record<string, JsonObject>>();
  for (const { path, method, operation } of placed) {
    paths.set(path, { ...paths.get(path), [method]: operation });
  }
  return Object.fromEntries(paths);
}

function componentsOf(scope: ApiScope, placed: readonly Placed[]): JsonObject {
  const used = new Set(placed.flatMap(({ operation }) => schemeNames(operation)));
  const kinds = {
    securitySchemes: securitySchemes(scope, (name) => used.has(name)),
    parameters: scope.parameters.all(),
    headers: scope.headers.all(),
    responses: scope.responses.all(),
    schemas: scope.schemas.all(),
  };
  return Object.fromEntries(
    Object.entries(kinds).filter(([, components]) => Object.keys(components).length > 0),
  );
}

function schemeNames(operation: JsonObject): readonly string[] {
  const security = operation['security'];
  if (!Array.isArray(security)) return [];
  return security.flatMap((requirement) =>
    typeof requirement === 'object' && requirement !== null ? Object.keys(requirement) : [],
  );
}
