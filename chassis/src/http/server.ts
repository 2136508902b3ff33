import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { LimitDefinition } from '../definition.ts';
import { InFlight } from '../limits/in-flight.ts';
import { Overload, USUAL_OVERLOAD_LIMITS } from '../limits/overload.ts';
import { RateLimiter } from '../limits/rate-limiter.ts';
import { AccessLog } from '../observe/access-log.ts';
import { Health } from '../observe/health.ts';
import { Metrics } from '../observe/metrics.ts';
import { observeProcess } from '../observe/process-metrics.ts';
import { Spans } from '../observe/spans.ts';
import { answerFailure } from './answer-failure.ts';
import { setSecurityHeaders } from './answer-headers.ts';
import { answerConnectionError } from './connection-errors.ts';
import { serveDocs } from './docs/serve-docs.ts';
import { type Failure, failureOf, INTERNAL, UNKNOWN_PATH } from './failure.ts';
import { mountContext } from './mount-context.ts';
import { serveOperators } from './operator-routes.ts';
import { serveOtherMethods } from './other-methods.ts';
import type { Gatehouse } from './pipeline.ts';
import type { ServerOptions } from './server-options.ts';
import { parseTraceparent } from './traceparent.ts';

/** A whole request has to arrive in this time: slow senders must not hold connections. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than load balancers keep theirs, so that they never send into a closing one. */
const KEEP_ALIVE_MS = 72_000;
const MAX_PARAMETER_LENGTH = 500;
const USUAL_DRAIN_MS = 10_000;

/** An HTTP server for the operations of all mounted contexts. It does not listen yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const house = gatehouseOf(options);
  const { world, inFlight, overload, metrics, spans, origins } = house;
  const traceIdOf = (traceparent: unknown): string =>
    (typeof traceparent === 'string' && parseTraceparent(traceparent)?.traceId) ||
    world.random.hex(32);
  const health = new Health(world.clock, options.checks ?? {}, (check, error) =>
    world.log.warn('a health check failed', { check, error }),
  );

  /** For all that belongs to no operation. */
  function refuse(request: FastifyRequest, reply: FastifyReply, failure: Failure): void {
    setSecurityHeaders(reply);
    answerFailure(reply, failure, traceIdOf(request.headers['traceparent']), undefined);
  }

  const app = fastify({
    logger: false,
    // Requests are known by their trace.
    genReqId: () => '',
    trustProxy: trusted(options.trustProxy),
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // While the server closes, requests that are already on their way are answered like all others.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PARAMETER_LENGTH },
    frameworkErrors: (error, request, reply) =>
      refuse(request, reply, failureOf(error) ?? INTERNAL),
    clientErrorHandler: (error, socket) =>
      answerConnectionError(error, socket, world.random.hex(32)),
  });

  // Bodies stay bytes until their operation knows what they should be.
  app.removeAllContentTypeParsers();
  // Types that are named are found faster than those that a star stands for.
  for (const type of [...mediaTypesOf(options.mounted), '*']) {
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  }
  app.setNotFoundHandler((request, reply) => refuse(request, reply, UNKNOWN_PATH));
  app.setErrorHandler((error, request, reply) => {
    const failure = failureOf(error);
    if (failure === undefined) world.log.error('a request failed', { error });
    refuse(request, reply, failure ?? INTERNAL);
  });
  app.decorateRequest('exchange');

  const addresses = options.mounted.flatMap((mounted) => mountContext(app, house, mounted));
  serveOtherMethods(app, addresses, { origins, traceIdOf });
  serveOperators(app, health, metrics);
  serveDocs(app, options);
  options.more?.(app);

  observeProcess(metrics, options.host);
  metrics.gauge('http_server_active_requests', 'Requests at work.', () => inFlight.size);
  metrics.gauge(
    'nodejs_eventloop_delay_p99_seconds',
    'Delay of the event loop in the last second.',
    () => overload.delayMs / 1_000,
  );
  metrics.total('spans_dropped_total', 'Spans that no exporter took in time.', () => spans.dropped);
  overload.start();
  const { spanExporter } = options;
  if (spanExporter !== undefined) spans.start(spanExporter, world.clock, world.log);
  void (options.started ?? Promise.resolve()).then(
    () => health.markStarted(),
    () => undefined, // Whoever starts the process tells why it did not start.
  );

  app.addHook('preClose', async () => {
    health.markDraining();
    if (app.server.listening) app.server.close();
    const isDrained = await inFlight.drained(options.drainMs ?? USUAL_DRAIN_MS);
    if (isDrained) app.server.closeIdleConnections();
    else app.server.closeAllConnections();
    overload.stop();
    spans.stop();
    if (spanExporter !== undefined) await spans.flush(spanExporter, world.log);
  });
  return app;
}

function gatehouseOf(options: ServerOptions): Gatehouse {
  const { world, host, identity, accessLog } = options;
  const limiters = new Map<LimitDefinition, RateLimiter>();
  return {
    world,
    host,
    identity,
    inFlight: new InFlight(world.clock),
    overload: new Overload(
      options.overload ?? USUAL_OVERLOAD_LIMITS,
      host.eventLoopDelay,
      world.clock,
    ),
    metrics: options.metrics ?? new Metrics(),
    spans: new Spans(),
    origins: new Set(options.system.origins),
    accessLog: accessLog && new AccessLog(accessLog),
    limiterOf: (limit) => {
      const limiter = limiters.get(limit) ?? new RateLimiter(limit);
      limiters.set(limit, limiter);
      return limiter;
    },
  };
}

function mediaTypesOf(mounted: ServerOptions['mounted']): ReadonlySet<string> {
  return new Set(
    mounted.flatMap(({ module }) =>
      Object.values(module.contract.operations).flatMap(({ bodyType }) => bodyType ?? []),
    ),
  );
}

function trusted(proxies: ServerOptions['trustProxy']): string | string[] | false {
  if (proxies === undefined) return false;
  return typeof proxies === 'string' ? proxies : [...proxies];
}
