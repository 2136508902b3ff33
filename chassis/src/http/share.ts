import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, LimitDefinition } from '../definition.ts';
import type { Bucket, RateLimiter } from '../limits/rate-limiter.ts';
import { Problem } from '../problem.ts';
import { ANONYMOUS } from './exchange.ts';

/** Whose share of a limit a request takes from. Those who do not say who they are share by address. */
export function shareOf(
  per: LimitDefinition['per'],
  caller: Caller,
  request: FastifyRequest,
): string {
  if (per === 'global') return '';
  if (per === 'ip' || caller === ANONYMOUS) return `ip ${request.ip}`;
  return per === 'tenant' ? (caller.tenant ?? caller.subject) : caller.subject;
}

/** What holds and what is left (IETF draft on RateLimit headers). */
export function setLimitHeaders(reply: FastifyReply, limiter: RateLimiter, bucket: Bucket): void {
  reply.header('ratelimit-policy', limiter.policy);
  reply.header('ratelimit', limiter.rest(bucket));
}

export function tooMany(retryAfter: number): Problem {
  return new Problem('rate-limited', 'Wait as long as Retry-After says.', { retryAfter });
}
