import type { Api } from '../../blueprint/model/context.ts';
import type { Json, JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';

/** A failure with a code that clients may rely on. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: Json;
}

/** Every failure that an API of ours tells of. Codes are part of the contract: they are added to, never renamed. */
export const PROBLEMS = {
  BadRequest: [
    {
      status: 400,
      code: 'malformed-request',
      title: 'The request cannot be read.',
      detail: 'The body is not valid JSON.',
    },
  ],
  Unauthorized: [
    {
      status: 401,
      code: 'not-authenticated',
      title: 'Who is asking is not known.',
      detail: 'The credentials are missing or have expired.',
    },
  ],
  Forbidden: [
    {
      status: 403,
      code: 'not-allowed',
      title: 'The caller may not do this.',
      detail: 'None of the roles of the caller allows this operation.',
    },
  ],
  NotFound: [
    {
      status: 404,
      code: 'not-found',
      title: 'There is no such resource.',
      detail: 'It does not exist, or it belongs to somebody else.',
    },
  ],
  Conflict: [
    {
      status: 409,
      code: 'state-conflict',
      title: 'The resource is not in a state that allows this.',
      detail: 'Read it again to see where it stands.',
    },
    {
      status: 409,
      code: 'already-exists',
      title: 'A value that has to be unique is taken.',
      detail: 'Another resource has it.',
    },
    {
      status: 409,
      code: 'request-in-progress',
      title: 'A request with this Idempotency-Key is still at work.',
      detail: 'Ask again after a moment for its answer.',
    },
  ],
  PreconditionFailed: [
    {
      status: 412,
      code: 'version-mismatch',
      title: 'The resource has changed since it was read.',
      detail: 'Read it again and send its ETag in If-Match.',
    },
  ],
  ContentTooLarge: [
    {
      status: 413,
      code: 'content-too-large',
      title: 'The body is too large.',
      detail: 'It exceeds the limit that the interface states.',
    },
  ],
  UnsupportedMediaType: [
    {
      status: 415,
      code: 'unsupported-media-type',
      title: 'The body is of a type that is not understood.',
      detail: 'The contract names the media type to send.',
    },
  ],
  UnprocessableContent: [
    {
      status: 422,
      code: 'invalid-input',
      title: 'The request breaks a rule.',
      detail: 'One or more fields are wrong.',
      errors: [{ pointer: '/field', code: 'too-long', message: 'The text is too long.' }],
    },
    {
      status: 422,
      code: 'idempotency-key-reused',
      title: 'The Idempotency-Key was used for another request.',
      detail: 'Send a fresh key with a fresh request.',
    },
  ],
  PreconditionRequired: [
    {
      status: 428,
      code: 'version-required',
      title: 'The request does not say which version it changes.',
      detail: 'Send the ETag that was read in If-Match.',
    },
  ],
  TooManyRequests: [
    {
      status: 429,
      code: 'rate-limited',
      title: 'Too many requests.',
      detail: 'Wait as long as Retry-After says.',
    },
  ],
  ServiceUnavailable: [
    {
      status: 503,
      code: 'unavailable',
      title: 'The service cannot answer now.',
      detail: 'It sheds load or waits for a part of it. Try again after Retry-After.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Problem[]>>;

export type ProblemName = keyof typeof PROBLEMS;

/** Schema of a failure (RFC 9457), or of the form of their own that the authors chose. */
export function problemSchema(scope: ApiScope): JsonObject {
  return scope.schemas.ref('#problem', 'Problem', () => {
    const codes = Object.values(PROBLEMS).flatMap((all) => all.map(({ code }) => code));
    const code = {
      type: 'string',
      maxLength: 100,
      description: 'Stable: what programs decide by. More may come.',
      'x-extensible-enum': codes,
    };
    const traceId = {
      type: 'string',
      maxLength: 64,
      description: 'Names the request in the logs.',
    };
    if (scope.context.api.errors === 'custom') {
      return {
        type: 'object',
        description: 'A failure.',
        properties: { code, message: { type: 'string', maxLength: 1_000 }, traceId },
        required: ['code', 'message'],
      };
    }
    return {
      type: 'object',
      description: 'A failure, as RFC 9457 tells it.',
      properties: {
        type: { type: 'string', format: 'uri-reference', maxLength: 500 },
        title: { type: 'string', maxLength: 200 },
        status: { type: 'integer', minimum: 400, maximum: 599 },
        detail: { type: 'string', maxLength: 1_000 },
        instance: { type: 'string', format: 'uri-reference', maxLength: 2_048 },
        code,
        traceId,
        errors: { type: 'array', maxItems: 100, items: fieldErrorSchema() },
      },
      required: ['type', 'title', 'status', 'code'],
    };
  });
}

function fieldErrorSchema(): JsonObject {
  return {
    type: 'object',
    description: 'What is wrong with one field.',
    properties: {
      pointer: { type: 'string', maxLength: 500, description: 'JSON Pointer into the body.' },
      code: { type: 'string', maxLength: 100 },
      message: { type: 'string', maxLength: 500 },
    },
    required: ['pointer', 'code', 'message'],
  };
}

export function problemExample(api: Api, problem: Problem): JsonObject {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  if (api.errors === 'custom') return { code: problem.code, message: problem.detail, traceId };
  return {
    type: `/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    traceId,
    errors: problem.errors,
  };
}

export function problemMediaType(api: Api): string {
  return api.errors === 'custom' ? 'application/json' : 'application/problem+json';
}
