import type { Blueprint } from '../model/blueprint.ts';
import type { Context } from '../model/context.ts';
import { routesOf } from './routes.ts';

/** First segments of all paths of a context, for whoever routes by prefix: `/v1/orders`, `/v1/order-lines`. */
export function pathPrefixes(
  blueprint: Pick<Blueprint, 'contexts'>,
  context: Context,
): readonly string[] {
  const { routes, operations, events, socket } = routesOf(blueprint, context);
  const paths = [
    ...routes.flatMap(({ path, batch }) => [path, ...(batch ? [batch.path] : [])]),
    ...(context.commands.some(({ long }) => long) ? [operations] : []),
    ...(context.api.sse ? [events] : []),
    ...(context.api.websocket ? [socket] : []),
  ];
  return [...new Set(paths.map((path) => path.replace(/(\/\{.*|:.*)$/, '')))].toSorted();
}
