import type { FastifyReply } from 'fastify';
import type { Contract } from '../definition.ts';
import { bodyOf, type Failure, mediaTypeOf } from './failure.ts';

/** Seconds, where the failure itself does not say. */
const USUAL_WAIT = 1;

/** Answers with a failure. A request that has its answer already keeps it. */
export function answerFailure(
  reply: FastifyReply,
  failure: Failure,
  traceId: string,
  form: Contract['errors'],
): void {
  if (reply.sent) return;
  const { status } = failure;
  const body = bodyOf(failure, traceId, form);
  reply.code(status);
  reply.header('cache-control', 'no-store');
  reply.removeHeader('etag');
  if (status === 429 || status === 503)
    reply.header('retry-after', failure.retryAfter ?? USUAL_WAIT);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (body === undefined) {
    reply.send();
    return;
  }
  reply.header('content-type', mediaTypeOf(form));
  // A text goes out as it is: schemas are for what went well.
  reply.serializer(asIs).send(JSON.stringify(body));
}

function asIs(text: string): string {
  return text;
}
