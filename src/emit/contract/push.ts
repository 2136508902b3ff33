import { firstFree } from '../../util/first-free.ts';
import { pascalCase } from '../../util/names.ts';
import { ComponentLibrary } from '../schema/component-library.ts';
import { eventAddresses } from '../schema/event-address.ts';
import { eventExample } from '../schema/event-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope, Placed } from './api-scope.ts';
import { commonParameters } from './parameters.ts';
import { problemResponses } from './problem-responses.ts';
import type { ProblemName } from './problems.ts';
import { limitOf } from './rate-limit.ts';
import { scopeOf } from './security-plan.ts';

/** Endpoints over which a context tells its clients what happens: server-sent events and WebSocket. */
export function pushOperations(scope: ApiScope): readonly Placed[] {
  const { sse, websocket } = scope.context.api;
  return [...(sse ? [streamOperation(scope)] : []), ...(websocket ? [socketOperation(scope)] : [])];
}

function streamOperation(scope: ApiScope): Placed {
  return {
    path: scope.routes.events,
    method: 'get',
    operation: {
      ...head(
        scope,
        `stream${pascalCase(scope.context.name)}Events`,
        'Follow events as they happen',
      ),
      description:
        'Server-sent events. The stream ends when the token does; clients come back with the Last-Event-ID that they saw.',
      parameters: [
        ...commonParameters(scope),
        {
          name: 'Last-Event-ID',
          in: 'header',
          description: 'Identity of the last event seen; the stream goes on after it.',
          schema: { type: 'string', minLength: 1, maxLength: 100 },
          example: '1042',
        },
      ],
      responses: {
        '200': {
          description: 'The stream. A comment line every 15 seconds keeps it open.',
          content: {
            'text/event-stream': {
              schema: { type: 'string', description: 'Lines of id, event and data.' },
              example: streamExample(scope),
            },
          },
        },
        ...problems(scope),
      },
    },
  };
}

function streamExample(scope: ApiScope): string {
  const event = scope.context.events[0];
  if (!event) return ': nothing yet\n\n';
  const type = eventAddresses(scope.context).get(event.name) ?? event.name;
  const unused = new ComponentLibrary('#/components/schemas/');
  const data = JSON.stringify(eventExample(scope.blueprint.contexts, event, unused));
  return `id: 1042\nevent: ${type}\ndata: ${data}\n\n`;
}

function socketOperation(scope: ApiScope): Placed {
  return {
    path: scope.routes.socket,
    method: 'get',
    operation: {
      ...head(scope, `connect${pascalCase(scope.context.name)}Socket`, 'Open a WebSocket'),
      description:
        'Opens a WebSocket (RFC 6455). Messages are JSON: type, id and data, as the events of this context are described in AsyncAPI. The Origin is checked, since browsers send cookies along.',
      parameters: commonParameters(scope).length > 0 ? commonParameters(scope) : undefined,
      responses: {
        '101': { description: 'Open, over HTTP/1.1.' },
        '200': { description: 'Open, over HTTP/2 (RFC 8441).' },
        ...problems(scope),
      },
    },
  };
}

function head(scope: ApiScope, wanted: string, summary: string): JsonObject {
  return {
    operationId: firstFree([wanted], scope.operationIds, ''),
    summary,
    tags: [scope.context.name],
    security: scope.security.users.map(({ name, scoped }) => ({
      [name]: scoped ? [scopeOf(scope.context.name, false)] : [],
    })),
  };
}

function problems(scope: ApiScope): JsonObject {
  const guarded: readonly ProblemName[] = ['Unauthorized', 'Forbidden'];
  const names: readonly ProblemName[] = [
    'BadRequest',
    ...(scope.security.users.length > 0 ? guarded : []),
    'TooManyRequests',
    'ServiceUnavailable',
  ];
  return problemResponses(scope, names, limitOf(scope, undefined));
}
