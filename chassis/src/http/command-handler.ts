import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandDefinition } from '../definition.ts';
import type { CommandAnswer, CommandRequest } from '../engine.ts';
import { Problem } from '../problem.ts';
import { etagOf, ifMatch } from './etag.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { identityReader } from './path-identity.ts';
import { bodyReader } from './request-body.ts';
import type { Locate } from './route-address.ts';
import { type Handler, handler, type ServedOperation } from './served-operation.ts';

/** `locate` tells where the entity of the command is read, if it can be read by its identity. */
export function commandHandler(
  operation: ServedOperation,
  command: CommandDefinition,
  locate: Locate | undefined,
): Handler {
  const { name, engine } = operation;
  const requestOf = commandReader(operation, command);
  return handler(
    operation,
    (request) => engine.command(name, requestOf(request)),
    (answer, _, reply) => sendCommandAnswer(operation, locate, answer, reply),
  );
}

/** Reads and checks all that a command is asked with. */
export function commandReader(
  operation: ServedOperation,
  command: CommandDefinition,
): (request: FastifyRequest) => CommandRequest {
  const { contract, validators, address } = operation;
  const readId = identityReader(operation);
  const readBody = bodyReader(contract, validators.body);
  const isConditional = command.conditional === true && address.idParameter !== undefined;
  const needsKey = command.idempotency === 'key';
  return (request) => {
    const { exchange, headers } = request;
    const id = readId(request);
    const idempotencyKey = idempotencyKeyOf(headers['idempotency-key'], needsKey);
    const version = id === undefined ? undefined : versionOf(headers['if-match'], isConditional);
    const asked: Unfinished<CommandRequest> = {
      caller: exchange.caller,
      input: readBody(request),
      trace: exchange,
      deadline: exchange.deadline,
    };
    if (id !== undefined) asked.id = id;
    if (version !== undefined) asked.version = version;
    if (idempotencyKey !== undefined) asked.idempotencyKey = idempotencyKey;
    return asked;
  };
}

/** While it is put together. */
type Unfinished<T> = { -readonly [Key in keyof T]: T[Key] };

function versionOf(header: string | undefined, isRequired: boolean): number | undefined {
  const condition = ifMatch(header);
  switch (condition.kind) {
    case 'version':
      return condition.version;
    case 'never':
      throw new Problem('version-mismatch', 'Read it again and send its ETag in If-Match.');
    case 'none':
      if (!isRequired) return undefined;
      throw new Problem('version-required', 'Send the ETag that was read in If-Match.');
  }
}

function sendCommandAnswer(
  { contract, mediaType }: ServedOperation,
  locate: Locate | undefined,
  { outcome, row, version }: CommandAnswer,
  reply: FastifyReply,
): void {
  if (contract.answer === undefined || row === undefined) {
    reply.code(204).send();
    return;
  }
  reply.code(contract.status);
  if (mediaType !== undefined) reply.header('content-type', mediaType);
  if (version !== undefined) reply.header('etag', etagOf(version));
  if (outcome === 'created' && locate !== undefined) {
    reply.header('location', locate(String(row['id'])));
  }
  reply.send(row);
}
