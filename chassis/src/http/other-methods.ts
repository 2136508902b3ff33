import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerFailure } from './answer-failure.ts';
import { setOrigin, setSecurityHeaders } from './answer-headers.ts';
import { METHOD_NOT_ALLOWED } from './failure.ts';
import type { RouteAddress } from './route-address.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const ASKED_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Api-Version, X-Deadline-Ms, traceparent';
/** A day: browsers take less where they allow less. */
const PREFLIGHT_SECONDS = 86_400;

export interface OtherMethods {
  readonly origins: ReadonlySet<string>;
  readonly traceIdOf: (traceparent: unknown) => string;
}

/** Paths that exist say which methods they know, and answer the question that browsers ask before a call. */
export function serveOtherMethods(
  app: FastifyInstance,
  addresses: readonly RouteAddress[],
  { origins, traceIdOf }: OtherMethods,
): void {
  const known = new Map<string, string[]>();
  for (const { url, method } of addresses) known.set(url, [...(known.get(url) ?? []), method]);
  for (const [url, methods] of known) {
    const heads = methods.includes('GET') ? ['HEAD'] : [];
    const allow = [...methods, ...heads, 'OPTIONS'].join(', ');
    const prepare = (reply: FastifyReply, origin: string | undefined) => {
      setSecurityHeaders(reply);
      reply.header('allow', allow);
      if (origin !== undefined) setOrigin(reply, origin, origins);
    };
    app.options(url, (request, reply) => {
      const { origin } = request.headers;
      prepare(reply, origin);
      if (origin !== undefined && origins.has(origin)) {
        reply.header('access-control-allow-methods', allow);
        reply.header('access-control-allow-headers', ASKED_HEADERS);
        reply.header('access-control-max-age', PREFLIGHT_SECONDS);
      }
      reply.code(204).send();
    });
    const others = METHODS.filter((method) => !methods.includes(method));
    if (others.length === 0) continue;
    app.route({
      method: others,
      url,
      exposeHeadRoute: !methods.includes('GET'),
      // Refused before its body is read.
      onRequest: (request, reply) => {
        prepare(reply, request.headers.origin);
        answerFailure(
          reply,
          METHOD_NOT_ALLOWED,
          traceIdOf(request.headers['traceparent']),
          undefined,
        );
      },
      handler: () => {},
    });
  }
}
