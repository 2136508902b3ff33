import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QueryDefinition } from '../definition.ts';
import type { QueryAnswer, QueryRequest } from '../engine.ts';
import { etagOf, isKnown } from './etag.ts';
import { pageOf } from './page.ts';
import { identityReader, textsOf } from './path-identity.ts';
import { type Handler, handler, type ServedOperation } from './served-operation.ts';

export function queryHandler(operation: ServedOperation, query: QueryDefinition): Handler {
  const { name, engine } = operation;
  const requestOf = queryReader(operation);
  return handler(
    operation,
    (request) => engine.query(name, requestOf(request)),
    (answer, request, reply) => sendQueryAnswer(operation, query, answer, request, reply),
  );
}

function queryReader(operation: ServedOperation): (request: FastifyRequest) => QueryRequest {
  const { query: readQuery } = operation.validators;
  const readId = identityReader(operation);
  return (request) => {
    const { exchange } = request;
    const id = readId(request);
    return {
      caller: exchange.caller,
      parameters: readQuery === undefined ? {} : readQuery(textsOf(request.query)),
      trace: exchange,
      deadline: exchange.deadline,
      ...(id === undefined ? {} : { id }),
    };
  };
}

function sendQueryAnswer(
  { mediaType }: ServedOperation,
  query: QueryDefinition,
  answer: QueryAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const typed = (): FastifyReply =>
    mediaType === undefined ? reply : reply.header('content-type', mediaType);
  if (answer.kind === 'many') {
    const items = answer.items;
    if (query.page === 'none') {
      typed().send({ items });
      return;
    }
    const page = pageOf(request.url, query.page, answer.page);
    if (page.next !== undefined) reply.header('link', `<${page.next}>; rel="next"`);
    typed().send({ items, page });
    return;
  }
  // What joins others in has no version of its own.
  if (query.composes.length === 0) {
    const etag = etagOf(answer.version);
    reply.header('etag', etag);
    // May be kept by whoever asked, but has to be asked for again.
    reply.header('cache-control', 'private, no-cache');
    if (isKnown(request.headers['if-none-match'], etag)) {
      // There is no body whose type could be told.
      reply.code(304).send();
      return;
    }
  }
  typed().send(answer.row);
}
