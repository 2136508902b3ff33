import type { Operation, RateLimit } from '../../blueprint/model/operation.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';

/** The limit that holds for an operation: its own, the context's, or the gateway's. */
export function limitOf(
  scope: Pick<ApiScope, 'blueprint' | 'context'>,
  operation: Operation | undefined,
): RateLimit | undefined {
  return operation?.limit ?? scope.context.api.limit ?? scope.blueprint.gateway?.limits[0];
}

export function limitNote(limit: RateLimit | undefined): JsonObject | undefined {
  return (
    limit && {
      per: limit.per,
      requests: limit.requests,
      windowMs: limit.windowMs,
      algorithm: limit.algorithm,
    }
  );
}

/** Headers of answers where a limit holds (IETF draft-ietf-httpapi-ratelimit-headers). */
export function limitHeaders(scope: ApiScope, limit: RateLimit | undefined): JsonObject {
  if (!limit) return {};
  const seconds = Math.max(1, Math.round(limit.windowMs / 1_000));
  const policy = `"${limit.per}";q=${limit.requests};w=${seconds}`;
  return {
    'RateLimit-Policy': scope.headers.ref(`policy ${policy}`, 'RateLimitPolicy', () => ({
      description: 'The limit that holds: requests (q) in a window of seconds (w).',
      schema: { type: 'string', maxLength: 200 },
      example: policy,
    })),
    RateLimit: scope.headers.ref(`rest ${limit.per}`, 'RateLimit', () => ({
      description:
        'What is left of the limit: requests (r), and seconds until it is full again (t).',
      schema: { type: 'string', maxLength: 200 },
      example: `"${limit.per}";r=42;t=${seconds}`,
    })),
  };
}
