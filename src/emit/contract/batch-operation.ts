import type { Route } from '../../blueprint/http/route.ts';
import type { Command } from '../../blueprint/model/operation.ts';
import { pascalCase } from '../../util/names.ts';
import { identityExample, identitySchema } from '../schema/identity.ts';
import type { Json, JsonObject } from '../schema/json.ts';
import type { ApiScope, Placed } from './api-scope.ts';
import { commandBody } from './command-body.ts';
import { acceptedResponse } from './long-running.ts';
import { inWords, operationHead } from './operation-head.ts';
import { commonParameters, idempotencyParameter } from './parameters.ts';
import { problemResponses } from './problem-responses.ts';
import { PROBLEMS, problemExample, problemSchema } from './problems.ts';
import { limitOf } from './rate-limit.ts';
import { resourceExample, resourceSchema } from './resource.ts';
import { schemesOf } from './security.ts';
import { success } from './success.ts';

/**
 * The same command for many at once. The answer is 207, not 200: who looks only at the status must not take a
 * batch with failures for a success.
 */
export function batchOperation(scope: ApiScope, command: Command, route: Route): readonly Placed[] {
  if (!route.batch) return [];
  const name = pascalCase(command.name);
  const item = batchItem(scope, command, route);
  const limit = limitOf(scope, command);
  const isGuarded = schemesOf(scope, command).length > 0;
  const schema = scope.schemas.ref(`batch ${command.name}`, `${name}BatchRequest`, () => ({
    type: 'object',
    properties: {
      items: { type: 'array', minItems: 1, maxItems: maxItems(scope), items: item.schema },
    },
    required: ['items'],
    additionalProperties: false,
  }));
  return [
    {
      path: route.batch.path,
      method: 'post',
      operation: {
        ...operationHead(
          scope,
          command,
          route.batch.operationId,
          ['For many at once: each item succeeds or fails on its own.'],
          `${inWords(command.name)}, many at once`,
        ),
        parameters: [
          ...commonParameters(scope),
          ...(command.idempotency === 'key' ? [idempotencyParameter(scope)] : []),
        ],
        requestBody: {
          required: true,
          content: {
            [scope.mediaType]: { schema, example: { items: [item.example, item.example] } },
          },
        },
        responses: {
          ...batchAnswer(scope, command, name),
          ...problemResponses(
            scope,
            [
              'BadRequest',
              ...(isGuarded ? (['Unauthorized', 'Forbidden'] as const) : []),
              'ContentTooLarge',
              'UnsupportedMediaType',
              'UnprocessableContent',
              'TooManyRequests',
              'ServiceUnavailable',
            ],
            limit,
          ),
        },
      },
    },
  ];
}

interface Sample {
  readonly schema: JsonObject;
  readonly example: Json;
}

/** One item: what the command takes, and the identity that otherwise stands in the path. */
function batchItem(scope: ApiScope, command: Command, route: Route): Sample {
  const entity = scope.context.entities.find(({ name }) => name === command.entity);
  const body = commandBody(scope, command, route, entity);
  const empty = { type: 'object', additionalProperties: false, maxProperties: 0 };
  if (!entity || route.idParameter === undefined) {
    return { schema: body?.schema ?? empty, example: body?.example ?? {} };
  }
  const { contexts } = scope.blueprint;
  const id = identitySchema(contexts, scope.context.name, entity.name);
  return {
    schema: {
      type: 'object',
      properties: { id, input: body?.schema },
      required: body?.required ? ['id', 'input'] : ['id'],
      additionalProperties: false,
    },
    example: {
      id: identityExample(contexts, scope.context.name, entity.name),
      input: body?.example,
    },
  };
}

function batchAnswer(scope: ApiScope, command: Command, name: string): JsonObject {
  if (command.long) return { '202': acceptedResponse(scope, command) };
  const description = 'A result for each item, in the order of the request.';
  return {
    '207': success(scope, command, { description, ...batchResult(scope, command, name) }),
  };
}

function batchResult(scope: ApiScope, command: Command, name: string): Sample {
  const entity = scope.context.entities.find((known) => known.name === command.entity);
  const { api } = scope.context;
  const tellsProblems = api.errors !== 'none';
  const [conflict] = PROBLEMS.Conflict;
  const schema = scope.schemas.ref(`batch result ${command.name}`, `${name}BatchResult`, () => ({
    type: 'object',
    properties: {
      results: {
        type: 'array',
        maxItems: maxItems(scope),
        items: {
          type: 'object',
          properties: {
            status: { type: 'integer', minimum: 200, maximum: 599 },
            result: entity ? resourceSchema(scope, entity) : undefined,
            problem: tellsProblems ? problemSchema(scope) : undefined,
          },
          required: ['status'],
        },
      },
    },
    required: ['results'],
  }));
  const done = {
    status: command.creates ? 201 : 200,
    result: entity ? resourceExample(scope, entity, command.to) : undefined,
  };
  const failed = {
    status: conflict.status,
    problem: tellsProblems ? problemExample(api, conflict) : undefined,
  };
  return { schema, example: { results: [done, failed] } };
}

/** As many as a page, but more than one: a batch of one is none. */
function maxItems(scope: ApiScope): number {
  return Math.max(2, scope.context.api.maxPageSize ?? 100);
}
