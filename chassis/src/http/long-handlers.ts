import type { CommandDefinition } from '../definition.ts';
import type { CommandAnswer, CommandRequest } from '../engine.ts';
import { batchReader } from './batch-handler.ts';
import { commandReader } from './command-handler.ts';
import type { LongOperation, LongOperations } from './long-operations.ts';
import { identityReader } from './path-identity.ts';
import type { Locate } from './route-address.ts';
import { type Handler, handler, type ServedOperation } from './served-operation.ts';

/** Seconds to wait before asking again. */
const ASK_AGAIN = 2;

/** Nobody waits on the line for it, so no moment is too late. */
const NO_DEADLINE = Number.MAX_SAFE_INTEGER;

export interface LongRoute {
  readonly operations: LongOperations;
  /** Where an operation is asked after. */
  readonly locateOperation: Locate | undefined;
  /** Where the entity is read. */
  readonly locate: Locate | undefined;
}

/** Answers 202 at once, and works on. */
export function longCommandHandler(
  operation: ServedOperation,
  command: CommandDefinition,
  route: LongRoute,
): Handler {
  const requestOf = commandReader(operation, command);
  return accepted(operation, route, (request) => [requestOf(request)]);
}

/** The same for many: one operation for all of them. */
export function longBatchHandler(
  operation: ServedOperation,
  command: CommandDefinition,
  isTargeted: boolean,
  route: LongRoute,
): Handler {
  return accepted(operation, route, batchReader(operation, command, { isTargeted }));
}

export function operationHandler(operation: ServedOperation, operations: LongOperations): Handler {
  const readId = identityReader(operation);
  return handler(
    operation,
    async (request) => operations.find(readId(request) ?? '', request.exchange.caller),
    (found, _, reply) => {
      if (operation.mediaType !== undefined) reply.header('content-type', operation.mediaType);
      if (found.status === 'running') reply.header('retry-after', ASK_AGAIN);
      reply.send(found);
    },
  );
}

function accepted(
  operation: ServedOperation,
  { operations, locateOperation, locate }: LongRoute,
  requestsOf: (request: Parameters<Handler>[0]) => readonly CommandRequest[],
): Handler {
  const { name, engine } = operation;
  const work = async (requests: readonly CommandRequest[]): Promise<string | undefined> => {
    const outcomes = await eachInTurn(requests, (request) =>
      engine.command(name, { ...request, deadline: NO_DEADLINE }),
    );
    const [only] = outcomes;
    const id = outcomes.length === 1 ? only?.row?.['id'] : undefined;
    return id === undefined || locate === undefined ? undefined : locate(String(id));
  };
  return handler(
    operation,
    async (request): Promise<LongOperation> => {
      const requests = requestsOf(request);
      const { caller, traceId } = request.exchange;
      return operations.start(caller, traceId, () => work(requests));
    },
    (started, _, reply) => {
      if (operation.mediaType !== undefined) reply.header('content-type', operation.mediaType);
      if (locateOperation !== undefined) reply.header('location', locateOperation(started.id));
      reply.code(202).header('retry-after', ASK_AGAIN).send(started);
    },
  );
}

/** All are tried; then the first failure, if there was one, is that of the whole. */
async function eachInTurn(
  requests: readonly CommandRequest[],
  run: (request: CommandRequest) => Promise<CommandAnswer>,
): Promise<readonly CommandAnswer[]> {
  const failures: unknown[] = [];
  const answers: CommandAnswer[] = [];
  for (const request of requests) {
    try {
      answers.push(await run(request));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return answers;
}
