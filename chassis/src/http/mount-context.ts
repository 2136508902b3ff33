import type { FastifyInstance } from 'fastify';
import type { CommandDefinition, ContextDefinition, OperationContract } from '../definition.ts';
import { answerSchema, eachSchema } from './answer-schema.ts';
import { batchHandler } from './batch-handler.ts';
import { commandHandler } from './command-handler.ts';
import { contractValidators } from './contract-validators.ts';
import { failureOf, MALFORMED, UNSUPPORTED_MEDIA_TYPE } from './failure.ts';
import { longBatchHandler, longCommandHandler, operationHandler } from './long-handlers.ts';
import { LongOperations } from './long-operations.ts';
import { type Gatehouse, type GuardedRoute, pipelineOf } from './pipeline.ts';
import { queryHandler } from './query-handler.ts';
import { RequestRefused } from './request-refused.ts';
import { type Locate, locator, type RouteAddress, routeAddress } from './route-address.ts';
import type { Handler, ServedOperation } from './served-operation.ts';
import type { Mounted } from './server-options.ts';

const PLAIN_JSON = 'application/json';

/** Serves every operation of a context and tells where they are. */
export function mountContext(
  app: FastifyInstance,
  house: Gatehouse,
  { module, engine }: Mounted,
): readonly RouteAddress[] {
  const { definition, contract } = module;
  const { errors, maxBodyBytes } = contract;
  const mediaType = contract.mediaType === PLAIN_JSON ? undefined : contract.mediaType;
  const validatorsOf = contractValidators(contract);
  const longOperations = new LongOperations(house.world, errors);
  const addresses: RouteAddress[] = [];
  const { operationsRoute } = definition;
  const locateOperation =
    operationsRoute === undefined ? undefined : locator(routeAddress(operationsRoute).path);
  const schemas = eachSchema(contract.components.schemas);
  app.addSchema({ $id: contract.$id, components: { schemas } });

  function serve(
    name: string,
    address: RouteAddress,
    operation: OperationContract,
    guard: Omit<GuardedRoute, 'method' | 'path' | 'errors' | 'answerHeaders'>,
    handlerOf: (served: ServedOperation) => Handler,
  ): void {
    const { method, path, url } = address;
    const { answerHeaders } = operation;
    const pipeline = pipelineOf(house, { ...guard, method, path, errors, answerHeaders });
    const validators = validatorsOf(operation);
    const served = { name, address, contract: operation, mediaType, validators, engine, pipeline };
    addresses.push(address);
    app.route({
      method,
      url,
      bodyLimit: maxBodyBytes,
      onRequest: pipeline.onRequest,
      onResponse: pipeline.onResponse,
      errorHandler: (error, request) => {
        // Where no body is taken, its type can only be written wrongly.
        const isOfNothing =
          operation.body === undefined && failureOf(error) === UNSUPPORTED_MEDIA_TYPE;
        pipeline.fail(request.exchange, isOfNothing ? new RequestRefused(MALFORMED) : error);
      },
      schema: operation.answer
        ? { response: { [operation.status]: answerSchema(operation.answer) } }
        : {},
      handler: handlerOf({ ...served, clock: house.world.clock }),
    });
  }

  for (const [name, command] of Object.entries(definition.commands)) {
    const address = routeAddress(command.route);
    const locate = locatorOf(definition, command.entity);
    const long = { operations: longOperations, locateOperation, locate };
    serve(name, address, contractOf(module.contract.operations, name), command, (served) =>
      command.long === true
        ? longCommandHandler(served, command, long)
        : commandHandler(served, command, locate),
    );
    if (command.batchRoute === undefined) continue;
    const isTargeted = address.idParameter !== undefined;
    const batch = routeAddress(batchRouteOf(command));
    serve(name, batch, contractOf(contract.operations, `${name}Batch`), command, (served) =>
      command.long === true
        ? longBatchHandler(served, command, isTargeted, long)
        : batchHandler(served, command, {
            isTargeted,
            errors,
            onBug: (error, { exchange }) =>
              house.world.log.error('an item of a batch failed', {
                route: batch.path,
                traceId: exchange.traceId,
                error,
              }),
          }),
    );
  }

  for (const [name, query] of Object.entries(definition.queries)) {
    const operation = contractOf(contract.operations, name);
    serve(name, routeAddress(query.route), operation, query, (served) =>
      queryHandler(served, query),
    );
  }

  if (operationsRoute !== undefined) {
    const long = Object.values(definition.commands).filter((command) => command.long === true);
    const isOpen = long.some((command) => command.public === true);
    serve(
      'operation',
      routeAddress(operationsRoute),
      { status: 200 },
      { roles: [], deadlineMs: READ_DEADLINE_MS, ...(isOpen ? { public: true } : {}) },
      (served) => operationHandler(served, longOperations),
    );
  }
  return addresses;
}

const READ_DEADLINE_MS = 1_000;

function contractOf(
  operations: Readonly<Record<string, OperationContract>>,
  name: string,
): OperationContract {
  const found = operations[name];
  if (found === undefined) throw new Error(`The contract has no operation \`${name}\`.`);
  return found;
}

/** `POST /v1/orders:batch-place`; the method may be left out, there is only one. */
function batchRouteOf({ batchRoute = '' }: CommandDefinition): string {
  return batchRoute.startsWith('/') ? `POST ${batchRoute}` : batchRoute;
}

/** Where an entity is read by its identity. */
function locatorOf(definition: ContextDefinition, entity: string | undefined): Locate | undefined {
  const found = Object.values(definition.queries)
    .filter((query) => query.of === entity && !query.many)
    .map((query) => routeAddress(query.route))
    .find(({ method, path }) => method === 'GET' && path.endsWith('}'));
  return found && locator(found.path);
}
