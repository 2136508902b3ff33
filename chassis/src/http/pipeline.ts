import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import type { Caller, Contract, LimitDefinition } from '../definition.ts';
import type { Identity, Known } from '../identity.ts';
import type { InFlight } from '../limits/in-flight.ts';
import type { Overload } from '../limits/overload.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import type { AccessLog } from '../observe/access-log.ts';
import type { Host } from '../observe/host.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Spans } from '../observe/spans.ts';
import type { World } from '../ports.ts';
import { Problem } from '../problem.ts';
import { mayCall, tokenOf } from './access.ts';
import { answerFailure } from './answer-failure.ts';
import { setOrigin, setSecurityHeaders } from './answer-headers.ts';
import { ANONYMOUS, Exchange } from './exchange.ts';
import { type Failure, failureOf, INTERNAL } from './failure.ts';
import { setLimitHeaders, shareOf, tooMany } from './share.ts';
import { parseTraceparent } from './traceparent.ts';

/** What the pipelines of all routes have in common. */
export interface Gatehouse {
  readonly world: Pick<World, 'clock' | 'random' | 'log'>;
  readonly host: Host;
  readonly identity: Identity;
  readonly inFlight: InFlight;
  readonly overload: Overload;
  readonly metrics: Metrics;
  readonly spans: Spans;
  readonly origins: ReadonlySet<string>;
  readonly accessLog: AccessLog | undefined;
  /** Operations under the same limit share its buckets. */
  readonly limiterOf: (limit: LimitDefinition) => RateLimiter;
}

/** What the pipeline of one route goes by. */
export interface GuardedRoute {
  readonly method: string;
  /** `/v1/orders/{orderId}` */
  readonly path: string;
  readonly public?: true;
  readonly roles: readonly string[];
  readonly deadlineMs: number;
  readonly limit?: LimitDefinition;
  readonly errors?: Contract['errors'];
  readonly answerHeaders?: Readonly<Record<string, string>> | undefined;
}

export interface Pipeline {
  readonly onRequest: (
    request: FastifyRequest,
    reply: FastifyReply,
    done: HookHandlerDoneFunction,
  ) => void;
  readonly onResponse: (
    request: FastifyRequest,
    reply: FastifyReply,
    done: HookHandlerDoneFunction,
  ) => void;
  /** Answers with what was thrown; a bug is logged, and its inside does not leave. */
  readonly fail: (exchange: Exchange, error: unknown) => void;
}

const OVERLOADED = new Problem('unavailable', 'The service has more to do than it can.', {
  retryAfter: 1,
});
const LATE = new Problem('unavailable', 'The answer did not come in time.', { retryAfter: 1 });
const NO_TOKEN = new Problem('not-authenticated', 'The credentials are missing.');
const NO_ROLE = new Problem(
  'not-allowed',
  'None of the roles of the caller allows this operation.',
);

/**
 * Everything that stands around one operation, in one function before it and one after it. Separate hooks for access,
 * limits, tracing, metrics and logging would cost more than most operations.
 */
export function pipelineOf(house: Gatehouse, route: GuardedRoute): Pipeline {
  const { identity, inFlight, overload, spans, origins, accessLog } = house;
  const { clock, random, log } = house.world;
  const { elapsed } = house.host;
  const { roles, deadlineMs, limit, errors } = route;
  const isPublic = route.public === true;
  const name = `${route.method} ${route.path}`;
  const meter = house.metrics.requests(route.method, route.path);
  const limiter = limit && house.limiterOf(limit);
  const fixedHeaders = Object.entries(route.answerHeaders ?? {});
  const logLabel = JSON.stringify(name);

  function refuse(exchange: Exchange, failure: Failure): void {
    if (exchange.reply) answerFailure(exchange.reply, failure, exchange.traceId, errors);
  }

  function fail(exchange: Exchange, error: unknown): void {
    const failure = failureOf(error);
    if (failure === undefined) {
      log.error('a request failed', { route: name, traceId: exchange.traceId, error });
    }
    refuse(exchange, failure ?? INTERNAL);
  }

  function finish(exchange: Exchange, status: number): void {
    if (exchange.reply === undefined) return;
    exchange.reply = undefined;
    exchange.status = status;
    exchange.durationMs = elapsed() - exchange.startedElapsed;
    inFlight.delete(exchange);
    meter.observe(status, exchange.durationMs / 1_000);
    spans.record(exchange);
    accessLog?.write(logLabel, exchange, exchange.caller.subject);
  }

  function onExpiry(exchange: Exchange): void {
    const { reply } = exchange;
    if (reply === undefined) return;
    if (!reply.sent) refuse(exchange, LATE);
    // Whoever has hung up does not take the answer, so nobody else says that the exchange is over.
    else if (reply.raw.destroyed) finish(exchange, reply.statusCode);
  }

  function begin(request: FastifyRequest, reply: FastifyReply): Exchange {
    const { traceparent, 'x-deadline-ms': shorter } = request.headers;
    const remote = typeof traceparent === 'string' ? parseTraceparent(traceparent) : undefined;
    const now = clock.now();
    const exchange = new Exchange(
      name,
      remote === undefined ? random.hex(32) : remote.traceId,
      random.hex(16),
      remote === undefined ? '' : remote.parentId,
      now,
      elapsed(),
      now + (shorter === undefined ? deadlineMs : shortened(deadlineMs, shorter)),
      reply,
      onExpiry,
    );
    request.exchange = exchange;
    inFlight.add(exchange);
    return exchange;
  }

  function admit(
    exchange: Exchange,
    caller: Caller,
    request: FastifyRequest,
    reply: FastifyReply,
    done: HookHandlerDoneFunction,
  ): void {
    exchange.caller = caller;
    // Verifying may have taken longer than the request had.
    if (reply.sent) return;
    if (!isPublic && !mayCall(roles, caller)) {
      refuse(exchange, NO_ROLE);
      return;
    }
    if (limiter !== undefined && limit !== undefined) {
      const bucket = limiter.take(shareOf(limit.per, caller, request), exchange.startedElapsed);
      setLimitHeaders(reply, limiter, bucket);
      if (!bucket.allowed) {
        refuse(exchange, tooMany(limiter.waitOf(bucket)));
        return;
      }
    }
    done();
  }

  return {
    fail,
    onRequest: (request, reply, done) => {
      const exchange = begin(request, reply);
      const { authorization, origin } = request.headers;
      setSecurityHeaders(reply);
      reply.header('traceresponse', `00-${exchange.traceId}-${exchange.spanId}-01`);
      for (const [header, value] of fixedHeaders) reply.header(header, value);
      if (origin !== undefined) setOrigin(reply, origin, origins);
      if (overload.isOver(inFlight.size - 1)) return refuse(exchange, OVERLOADED);
      if (authorization === undefined) {
        if (isPublic) admit(exchange, ANONYMOUS, request, reply, done);
        else refuse(exchange, NO_TOKEN);
        return;
      }
      const token = tokenOf(authorization);
      if (token === undefined) return refuse(exchange, NO_TOKEN);
      const known = identity.known(token);
      if (known !== undefined) return admit(exchange, known.caller, request, reply, done);
      identity.verify(token).then(
        ({ caller }: Known) => admit(exchange, caller, request, reply, done),
        (error: unknown) => fail(exchange, error),
      );
    },
    onResponse: (request, reply, done) => {
      finish(request.exchange, reply.statusCode);
      done();
    },
  };
}

/** A caller may only shorten the time, so nobody has to be trusted with it. */
function shortened(deadlineMs: number, header: string | readonly string[]): number {
  const wanted = Number(header);
  return wanted > 0 && wanted < deadlineMs ? wanted : deadlineMs;
}
