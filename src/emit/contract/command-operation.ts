import type { Route } from '../../blueprint/http/route.ts';
import type { Entity } from '../../blueprint/model/entity.ts';
import type { Command } from '../../blueprint/model/operation.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope, Placed } from './api-scope.ts';
import { type CommandBody, commandBody } from './command-body.ts';
import { filledPath, itemPath } from './filled-path.ts';
import { acceptedResponse } from './long-running.ts';
import { operationHead } from './operation-head.ts';
import {
  commonParameters,
  etagHeader,
  idempotencyParameter,
  idParameter,
  ifMatchParameter,
  locationHeader,
} from './parameters.ts';
import { problemResponses } from './problem-responses.ts';
import type { ProblemName } from './problems.ts';
import { limitOf } from './rate-limit.ts';
import { resourceExample, resourceSchema } from './resource.ts';
import { schemesOf } from './security.ts';
import { success } from './success.ts';

export function commandOperation(scope: ApiScope, command: Command, route: Route): Placed {
  const entity = scope.context.entities.find(({ name }) => name === command.entity);
  const body = commandBody(scope, command, route, entity);
  const parameters = [
    ...commonParameters(scope),
    ...(entity && route.idParameter ? [idParameter(scope, entity.name, route.idParameter)] : []),
    ...(command.idempotency === 'key' ? [idempotencyParameter(scope)] : []),
    ...(takesVersion(command, route)
      ? [ifMatchParameter(scope, needsVersion(command, route))]
      : []),
  ];
  return {
    path: route.path,
    method: route.method,
    operation: {
      ...operationHead(scope, command, route.operationId, sentencesOf(command)),
      parameters: parameters.length > 0 ? parameters : undefined,
      requestBody: body && requestBody(scope, route, body),
      responses: {
        ...successOf(scope, command, route, entity),
        ...problemResponses(
          scope,
          problemsOf(scope, command, route, body !== undefined),
          limitOf(scope, command),
        ),
      },
    },
  };
}

/** A version is checked on what exists and is named in the path. */
function needsVersion(command: Command, route: Route): boolean {
  return command.conditional && route.idParameter !== undefined;
}

/** Whoever names a version is protected also where nobody has to name one. */
function takesVersion(command: Command, route: Route): boolean {
  return command.entity !== undefined && route.idParameter !== undefined;
}

function requestBody(scope: ApiScope, route: Route, body: CommandBody): JsonObject {
  const isPlain = scope.mediaType === 'application/json';
  const type =
    route.method === 'patch' && isPlain ? 'application/merge-patch+json' : scope.mediaType;
  return {
    required: body.required,
    content: { [type]: { schema: body.schema, example: body.example } },
  };
}

function successOf(
  scope: ApiScope,
  command: Command,
  route: Route,
  entity: Entity | undefined,
): JsonObject {
  if (command.long) return { '202': acceptedResponse(scope, command) };
  if (!entity || route.method === 'delete') {
    return { '204': success(scope, command, { description: 'Done.' }) };
  }
  const answer = {
    schema: resourceSchema(scope, entity),
    example: resourceExample(scope, entity, command.to),
  };
  const etag = entity.root ? { ETag: etagHeader(scope) } : {};
  if (!command.creates) {
    const description = command.to ? `Done: it is now \`${command.to}\`.` : 'Done.';
    return { '200': success(scope, command, { description, headers: etag, ...answer }) };
  }
  const path = itemPath(scope, entity.name);
  const location = path ? { Location: locationHeader(filledPath(scope, path, entity.name)) } : {};
  return {
    '201': success(scope, command, {
      description: 'Created.',
      headers: { ...location, ...etag },
      links: readLink(scope, entity),
      ...answer,
    }),
  };
}

/** How a client that has just created something reads it. */
function readLink(scope: ApiScope, entity: Entity): JsonObject | undefined {
  const path = itemPath(scope, entity.name);
  const getter = scope.routes.routes.find((route) => route.path === path && route.method === 'get');
  if (!getter?.idParameter) return undefined;
  return {
    read: {
      operationId: getter.operationId,
      parameters: { [getter.idParameter]: '$response.body#/id' },
      description: 'Reads what was created.',
    },
  };
}

function problemsOf(
  scope: ApiScope,
  command: Command,
  route: Route,
  hasBody: boolean,
): readonly ProblemName[] {
  const isGuarded = schemesOf(scope, command).length > 0;
  const conflicts =
    command.creates || command.from.length > 0 || command.idempotency === 'key' || hasBody;
  const isVersioned = needsVersion(command, route);
  return [
    'BadRequest',
    ...(isGuarded ? (['Unauthorized', 'Forbidden'] as const) : []),
    ...(route.idParameter ? (['NotFound'] as const) : []),
    ...(conflicts ? (['Conflict'] as const) : []),
    ...(takesVersion(command, route) ? (['PreconditionFailed'] as const) : []),
    ...(hasBody ? (['ContentTooLarge', 'UnsupportedMediaType'] as const) : []),
    ...(hasBody || command.idempotency === 'key' ? (['UnprocessableContent'] as const) : []),
    ...(isVersioned ? (['PreconditionRequired'] as const) : []),
    'TooManyRequests',
    'ServiceUnavailable',
  ];
}

function sentencesOf(command: Command): readonly string[] {
  const from = command.from.map((state) => `\`${state}\``).join(', ');
  return [
    ...(from === '' ? [] : [`Allowed while it is ${from}.`]),
    ...(command.to && !command.creates ? [`It becomes \`${command.to}\`.`] : []),
    ...(command.emits.length > 0 ? [`Emits ${command.emits.join(', ')}.`] : []),
    ...(command.idempotency === 'natural' ? ['Doing it twice has the effect of once.'] : []),
    ...(command.long ? ['It takes long: the answer names an operation to ask for.'] : []),
  ];
}
