import type { Contract } from '../definition.ts';
import { type FieldProblem, Problem } from '../problem.ts';
import { RequestRefused } from './request-refused.ts';

/** A failure as it is told. `Problem` is one; some are known to HTTP alone. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly errors?: readonly FieldProblem[] | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
}

const make = (status: number, code: string, title: string, message: string): Failure => ({
  status,
  code,
  title,
  message,
});

export const INTERNAL = make(
  500,
  'internal-error',
  'Something went wrong on our side.',
  'It has been noted under the given trace.',
);
export const METHOD_NOT_ALLOWED = make(
  405,
  'method-not-allowed',
  'The resource does not know this method.',
  'The header Allow names those that it knows.',
);
export const UNKNOWN_PATH = make(
  404,
  'not-found',
  'There is no such resource.',
  'No operation has this path.',
);
export const UNSUPPORTED_MEDIA_TYPE = make(
  415,
  'unsupported-media-type',
  'The body is of a type that is not understood.',
  'The contract names the media type to send.',
);
export const TOO_LARGE = make(
  413,
  'content-too-large',
  'The body is too large.',
  'It exceeds the limit that the interface states.',
);
export const HEADERS_TOO_LARGE = make(
  431,
  'headers-too-large',
  'The header fields are too large.',
  'Send fewer or shorter ones.',
);
export const TOO_SLOW = make(
  408,
  'request-timeout',
  'The request took too long to arrive.',
  'Send it again.',
);
export const MALFORMED = make(
  400,
  'malformed-request',
  'The request cannot be read.',
  'It does not follow HTTP.',
);

/** Failures of Fastify that the caller has caused. */
const OF_FASTIFY: Readonly<Record<string, Failure>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: UNSUPPORTED_MEDIA_TYPE,
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: MALFORMED,
  FST_ERR_BAD_URL: MALFORMED,
  FST_ERR_ASYNC_CONSTRAINT: MALFORMED,
  FST_ERR_MAX_PARAM_LENGTH: UNKNOWN_PATH,
  ECONNRESET: MALFORMED,
};

/** As the contract limits it. */
const MAX_MESSAGE = 1_000;

/** What the caller is told of anything that was thrown; undefined where it is a bug of ours. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof RequestRefused) return error.failure;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return undefined;
  return OF_FASTIFY[error.code];
}

/** A failure as the body of an answer; undefined where the interface tells nothing but the status. */
export function bodyOf(
  failure: Failure,
  traceId: string,
  form: Contract['errors'],
): object | undefined {
  const { status, code, title, errors } = failure;
  const message = failure.message.slice(0, MAX_MESSAGE);
  switch (form) {
    case 'none':
      return undefined;
    case 'custom':
      return { code, message, traceId };
    case undefined:
      return { type: `/problems/${code}`, title, status, detail: message, code, traceId, errors };
  }
}

export function mediaTypeOf(form: Contract['errors']): string {
  return `${form === 'custom' ? 'application/json' : 'application/problem+json'}; charset=utf-8`;
}
