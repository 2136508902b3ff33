import type { Command } from '../../blueprint/model/operation.ts';
import { firstFree } from '../../util/first-free.ts';
import { pascalCase } from '../../util/names.ts';
import type { JsonObject } from '../schema/json.ts';
import { exampleUuid } from '../schema/uuid.ts';
import type { ApiScope, Placed } from './api-scope.ts';
import { commonParameters, locationHeader } from './parameters.ts';
import { problemResponses } from './problem-responses.ts';
import { problemSchema } from './problems.ts';
import { limitOf } from './rate-limit.ts';
import { schemesOf } from './security.ts';
import { scopeOf } from './security-plan.ts';
import { success } from './success.ts';

/** The answer to a command that takes long: 202, and where its operation is asked for. */
export function acceptedResponse(scope: ApiScope, command: Command): JsonObject {
  return success(scope, command, {
    description: 'Accepted. The operation at Location tells how far it is.',
    headers: { Location: locationHeader(operationPath(scope)), 'Retry-After': pollHeader(scope) },
    schema: operationSchema(scope),
    example: operationExample('running'),
  });
}

/** Reads how far an operation is; one for all commands of a context that take long. */
export function operationResource(scope: ApiScope): readonly Placed[] {
  const long = scope.context.commands.filter((command) => command.long);
  if (long.length === 0) return [];
  const schemes = new Map(
    long.flatMap((command) => schemesOf(scope, command)).map((scheme) => [scheme.name, scheme]),
  );
  const operationId = firstFree(
    [`get${pascalCase(scope.context.name)}Operation`],
    scope.operationIds,
    '',
  );
  const isOpen = long.some((command) => command.public);
  const security = [...schemes.values()].map(({ name, scoped }) => ({
    [name]: scoped ? [scopeOf(scope.context.name, false)] : [],
  }));
  return [
    {
      path: scope.routes.operations,
      method: 'get',
      operation: {
        operationId,
        summary: 'Ask how far an operation is',
        description:
          'Only who started an operation may ask for it. The identity in the path cannot be guessed.',
        tags: [scope.context.name],
        security: isOpen ? [...security, {}] : security,
        parameters: [
          ...commonParameters(scope),
          {
            name: 'operationId',
            in: 'path',
            required: true,
            description: 'Identity from the Location of the first answer.',
            schema: { type: 'string', format: 'uuid', maxLength: 36 },
            example: OPERATION,
          },
        ],
        responses: {
          '200': success(scope, undefined, {
            description: 'How far it is; when it is done, what came of it.',
            headers: { 'Retry-After': pollHeader(scope) },
            schema: operationSchema(scope),
            example: operationExample('succeeded'),
          }),
          ...problemResponses(
            scope,
            [
              'BadRequest',
              ...(security.length > 0 ? (['Unauthorized', 'Forbidden'] as const) : []),
              'NotFound',
              'TooManyRequests',
              'ServiceUnavailable',
            ],
            limitOf(scope, undefined),
          ),
        },
      },
    },
  ];
}

const OPERATION = exampleUuid('operation');

function operationPath(scope: ApiScope): string {
  return scope.routes.operations.replace(/\{[^}]*\}/, OPERATION);
}

function pollHeader(scope: ApiScope): JsonObject {
  return scope.headers.ref('poll-after', 'PollAfter', () => ({
    description: 'Seconds to wait before asking again.',
    schema: { type: 'integer', minimum: 0, maximum: 3_600 },
    example: 2,
  }));
}

function operationSchema(scope: ApiScope): JsonObject {
  return scope.schemas.ref('#operation', 'LongOperation', () => ({
    type: 'object',
    description: 'Work that goes on after its request was answered.',
    properties: {
      id: { type: 'string', format: 'uuid', maxLength: 36 },
      status: {
        type: 'string',
        maxLength: 20,
        'x-extensible-enum': ['running', 'succeeded', 'failed', 'cancelled'],
      },
      progress: { type: 'number', minimum: 0, maximum: 1, description: 'Share that is done.' },
      startedAt: { type: 'string', format: 'date-time', maxLength: 35 },
      finishedAt: { type: 'string', format: 'date-time', maxLength: 35 },
      result: {
        type: 'string',
        format: 'uri-reference',
        maxLength: 2_048,
        description: 'Where the result is read, if it can be read.',
      },
      problem: scope.context.api.errors === 'none' ? undefined : problemSchema(scope),
    },
    required: ['id', 'status', 'startedAt'],
  }));
}

function operationExample(status: 'running' | 'succeeded'): JsonObject {
  const isDone = status === 'succeeded';
  return {
    id: OPERATION,
    status,
    progress: isDone ? 1 : 0.25,
    startedAt: '2026-01-15T09:30:00Z',
    finishedAt: isDone ? '2026-01-15T09:31:10Z' : undefined,
  };
}
