import type { FastifyRequest } from 'fastify';
import type { CommandDefinition, Contract, Data } from '../definition.ts';
import type { CommandAnswer, CommandRequest } from '../engine.ts';
import type { Row } from '../ports.ts';
import { bodyOf, failureOf, INTERNAL } from './failure.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { identityReader } from './path-identity.ts';
import { bodyReader } from './request-body.ts';
import { type Handler, handler, type ServedOperation } from './served-operation.ts';

interface ItemResult {
  readonly status: number;
  readonly result?: Row;
  readonly problem?: object;
}

/** `isTargeted`: each item names the record that it works on. */
export interface BatchOptions {
  readonly isTargeted: boolean;
  readonly errors: Contract['errors'];
  readonly onBug: (error: unknown, request: FastifyRequest) => void;
}

/** The same command for many at once, in their order: each item succeeds or fails on its own. */
export function batchHandler(
  operation: ServedOperation,
  command: CommandDefinition,
  options: BatchOptions,
): Handler {
  const requestsOf = batchReader(operation, command, options);
  return handler(
    operation,
    (request) => runBatch(operation, requestsOf(request), request, options),
    (results, _, reply) => {
      if (operation.mediaType !== undefined) reply.header('content-type', operation.mediaType);
      reply.code(operation.contract.status).send({ results });
    },
  );
}

/** Reads and checks the whole request: an item that breaks the contract fails all of it, before anything is done. */
export function batchReader(
  operation: ServedOperation,
  command: CommandDefinition,
  { isTargeted }: Pick<BatchOptions, 'isTargeted'>,
): (request: FastifyRequest) => readonly CommandRequest[] {
  const readId = identityReader(operation);
  const readBody = bodyReader(operation.contract, operation.validators.body);
  const needsKey = command.idempotency === 'key';
  return (request) => {
    readId(request);
    const { exchange, headers } = request;
    const key = idempotencyKeyOf(headers['idempotency-key'], needsKey);
    return itemsOf(readBody(request)).map((item, index) => ({
      caller: exchange.caller,
      input: isTargeted ? dataOf(item['input']) : item,
      trace: exchange,
      deadline: exchange.deadline,
      ...(isTargeted ? { id: String(item['id']) } : {}),
      // Each item is an intent of its own.
      ...(key === undefined ? {} : { idempotencyKey: `${key}/${index}` }),
    }));
  };
}

async function runBatch(
  { name, engine, clock }: ServedOperation,
  items: readonly CommandRequest[],
  request: FastifyRequest,
  { errors, onBug }: BatchOptions,
): Promise<readonly ItemResult[]> {
  const results: ItemResult[] = [];
  for (const item of items) {
    // Nobody waits any more: the request has been told so, and repeats go on where this one ends.
    if (clock.now() >= item.deadline) break;
    try {
      results.push(resultOf(await engine.command(name, item)));
    } catch (error) {
      const failure = failureOf(error) ?? INTERNAL;
      if (failure === INTERNAL) onBug(error, request);
      const problem = bodyOf(failure, request.exchange.traceId, errors);
      results.push({ status: failure.status, ...(problem === undefined ? {} : { problem }) });
    }
  }
  return results;
}

function resultOf({ outcome, row }: CommandAnswer): ItemResult {
  return {
    status: outcome === 'created' ? 201 : 200,
    ...(row === undefined ? {} : { result: row }),
  };
}

function itemsOf(body: Data): readonly Data[] {
  const { items } = body;
  return Array.isArray(items) ? items.map(dataOf) : [];
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
