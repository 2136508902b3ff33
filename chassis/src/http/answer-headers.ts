import type { FastifyReply } from 'fastify';

/**
 * What OWASP's REST cheat sheet asks of every answer that is no page. Strict-Transport-Security is not among them: it may
 * only be said over TLS (RFC 6797, section 7.2), which ends at the gateway.
 */
export function setSecurityHeaders(reply: FastifyReply): void {
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  reply.header('cache-control', 'no-store');
}

const EXPOSED = 'ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy, traceresponse';

/** Lets pages of known origins read the answer. Tokens travel in a header, so cookies are never allowed along. */
export function setOrigin(reply: FastifyReply, origin: string, origins: ReadonlySet<string>): void {
  reply.header('vary', 'Origin');
  if (!origins.has(origin)) return;
  reply.header('access-control-allow-origin', origin);
  reply.header('access-control-expose-headers', EXPOSED);
}
