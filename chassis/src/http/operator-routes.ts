import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Health, HealthReport } from '../observe/health.ts';
import type { Metrics } from '../observe/metrics.ts';
import { setSecurityHeaders } from './answer-headers.ts';

/** What those who run the process ask: health and numbers. They answer also when operations are turned away. */
export function serveOperators(app: FastifyInstance, health: Health, metrics: Metrics): void {
  const report = (reply: FastifyReply, { status, checks }: HealthReport) => {
    setSecurityHeaders(reply);
    reply.code(status === 'pass' ? 200 : 503).send({ status, checks });
  };
  app.get('/health/live', (_, reply) => report(reply, health.live()));
  app.get('/health/startup', (_, reply) => report(reply, health.started()));
  app.get('/health/ready', async (_, reply) => {
    report(reply, await health.ready());
    return reply;
  });
  app.get('/metrics', (_, reply) => {
    setSecurityHeaders(reply);
    reply.header('content-type', 'text/plain; version=0.0.4; charset=utf-8').send(metrics.text());
  });
}
