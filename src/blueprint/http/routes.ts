import { firstFree } from '../../util/first-free.ts';
import { kebabCase } from '../../util/names.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Context } from '../model/context.ts';
import type { Operation } from '../model/operation.ts';
import {
  type Anchors,
  candidatesOf,
  customMethod,
  idParameterOf,
  isPlainName,
} from './candidates.ts';
import { type Collections, collectionsOf, ownSegments } from './collections.ts';
import type { ContextRoutes, Method, Route } from './route.ts';
import { basePath } from './version.ts';

const METHODS: readonly Method[] = ['get', 'post', 'patch', 'delete'];

/** Every operation of a context with its method and path. Contexts of one blueprint never share a path. */
export function routesOf(blueprint: Pick<Blueprint, 'contexts'>, context: Context): ContextRoutes {
  const collections = collectionsOf(blueprint.contexts);
  const base = basePath(context.api);
  const own = ownSegments(context.name);
  const takenPaths = new Set<string>();
  const takenIds = new Set<string>();
  const operations: readonly Operation[] = [...context.commands, ...context.queries];
  const plainFirst = [
    ...operations.filter((operation) => isPlainName(operation, entityOfOperation(operation))),
    ...operations.filter((operation) => !isPlainName(operation, entityOfOperation(operation))),
  ];
  const found = new Map(
    plainFirst.map((operation) => [
      operation,
      routeOf(context, operation, collections, base, takenPaths, takenIds),
    ]),
  );
  return {
    routes: operations.flatMap((operation) => found.get(operation) ?? []),
    operations: `${base}/${own.operations}/{operationId}`,
    events: `${base}/${own.events}`,
    socket: `${base}/${own.socket}`,
    operationIds: takenIds,
  };
}

function routeOf(
  context: Context,
  operation: Operation,
  collections: Collections,
  base: string,
  takenPaths: Set<string>,
  takenIds: Set<string>,
): Route {
  const name = entityOfOperation(operation);
  const entity = context.entities.find((known) => known.name === name);
  const at = anchorsOf(context, entity?.name, collections, base);
  const [method = '', path = ''] = firstFree(candidatesOf(operation, entity, at), takenPaths).split(
    ' ',
  );
  const operationId = firstFree([operation.name, `${operation.name}Query`], takenIds, '');
  const isBatch = operation.kind === 'command' && operation.batch;
  return {
    operation,
    operationId,
    method: METHODS.find((known) => known === method) ?? 'post',
    path,
    ...(entity && path.startsWith(at.item) ? { idParameter: idParameterOf(entity.name) } : {}),
    ...(isBatch ? { batch: batchOf(operation, entity?.name, at, takenPaths, takenIds) } : {}),
  };
}

function batchOf(
  operation: Operation,
  entity: string | undefined,
  at: Anchors,
  takenPaths: Set<string>,
  takenIds: Set<string>,
): { readonly operationId: string; readonly path: string } {
  const words = [customMethod(operation, entity), kebabCase(operation.name)];
  const candidates = words.map((word) => `post ${at.collection}:batch-${word}`);
  return {
    operationId: firstFree([`${operation.name}Batch`], takenIds, ''),
    path: firstFree(candidates, takenPaths).slice('post '.length),
  };
}

function anchorsOf(
  context: Context,
  entity: string | undefined,
  collections: Collections,
  base: string,
): Anchors {
  const isSingle = context.queries.some((query) => query.of === entity && !query.many);
  if (entity === undefined) {
    const path = `${base}/${context.name}`;
    return { collection: path, item: path, isSingle };
  }
  const collection = `${base}/${collections.get(`${context.name}.${entity}`)}`;
  return {
    collection,
    isSingle,
    item: `${collection}/{${idParameterOf(entity)}}`,
  };
}

function entityOfOperation(operation: Operation): string | undefined {
  return operation.kind === 'command' ? operation.entity : operation.of;
}
