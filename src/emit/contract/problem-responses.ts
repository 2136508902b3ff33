import type { RateLimit } from '../../blueprint/model/operation.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';
import {
  PROBLEMS,
  type Problem,
  type ProblemName,
  problemExample,
  problemMediaType,
  problemSchema,
} from './problems.ts';
import { limitHeaders } from './rate-limit.ts';

/** Responses for failures, by status. */
export function problemResponses(
  scope: ApiScope,
  names: readonly ProblemName[],
  limit: RateLimit | undefined,
): JsonObject {
  return Object.fromEntries(
    names.map((name) => [String(PROBLEMS[name][0].status), problemResponse(scope, name, limit)]),
  );
}

function problemResponse(
  scope: ApiScope,
  name: ProblemName,
  limit: RateLimit | undefined,
): JsonObject {
  const headers = name === 'TooManyRequests' ? limitHeaders(scope, limit) : {};
  const id = `${name} ${JSON.stringify(headers)}`;
  return scope.responses.ref(id, name, () => {
    const problems: readonly Problem[] = PROBLEMS[name];
    const all = { ...retryAfter(scope, name), ...headers };
    return {
      description: problems[0]?.title,
      headers: Object.keys(all).length > 0 ? all : undefined,
      content: scope.context.api.errors === 'none' ? undefined : contentOf(scope, problems),
    };
  });
}

function contentOf(scope: ApiScope, problems: readonly Problem[]): JsonObject {
  const { api } = scope.context;
  return {
    [problemMediaType(api)]: {
      schema: problemSchema(scope),
      examples: Object.fromEntries(
        problems.map((problem) => [
          problem.code,
          { summary: problem.title, value: problemExample(api, problem) },
        ]),
      ),
    },
  };
}

function retryAfter(scope: ApiScope, name: ProblemName): JsonObject {
  if (name !== 'TooManyRequests' && name !== 'ServiceUnavailable') return {};
  return {
    'Retry-After': scope.headers.ref('retry-after', 'RetryAfter', () => ({
      description: 'Seconds to wait before trying again.',
      schema: { type: 'integer', minimum: 0, maximum: 86_400 },
      example: 2,
    })),
  };
}
