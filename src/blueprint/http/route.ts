import type { Operation } from '../model/operation.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** Where an operation is asked for over HTTP. */
export interface Route {
  readonly operation: Operation;
  /** Unique in its context. */
  readonly operationId: string;
  readonly method: Method;
  /** `/v1/orders/{orderId}:cancel` */
  readonly path: string;
  /** Name of the path parameter that carries the entity's identity. */
  readonly idParameter?: string;
  /** Takes many at once, for commands that allow it. */
  readonly batch?: { readonly operationId: string; readonly path: string };
}

/** Paths of a context that belong to no single operation. */
export interface ContextRoutes {
  readonly routes: readonly Route[];
  /** State of operations that take long: `/v1/ordering-operations/{operationId}`. */
  readonly operations: string;
  /** Stream of server-sent events. */
  readonly events: string;
  readonly socket: string;
  /** Names of operations in use, so that further ones stay unique. */
  readonly operationIds: ReadonlySet<string>;
}
