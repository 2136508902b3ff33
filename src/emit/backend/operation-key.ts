import type { Context } from '../../blueprint/model/context.ts';
import type { Operation } from '../../blueprint/model/operation.ts';

/** Key of an operation in a context: its name; a query that is named like a command says that it is a query. */
export function operationKey(context: Context, operation: Operation): string {
  const isTaken =
    operation.kind === 'query' && context.commands.some(({ name }) => name === operation.name);
  return isTaken ? `${operation.name}Query` : operation.name;
}
