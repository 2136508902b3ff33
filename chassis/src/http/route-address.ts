export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';

const METHODS: readonly Method[] = ['GET', 'POST', 'PATCH', 'DELETE', 'PUT'];

/** Where an operation is asked for. */
export interface RouteAddress {
  readonly method: Method;
  /** `/v1/orders/{orderId}:confirm` */
  readonly path: string;
  /** The same in the words of the router. */
  readonly url: string;
  readonly idParameter?: string;
}

export function routeAddress(route: string): RouteAddress {
  const [verb, path = ''] = route.split(' ');
  const method = METHODS.find((known) => known === verb);
  if (method === undefined || !path.startsWith('/')) throw new Error(`\`${route}\` is no route.`);
  const [, idParameter] = /\{([^}]*)\}/.exec(path) ?? [];
  return {
    method,
    path,
    url: routerUrl(path),
    ...(idParameter === undefined ? {} : { idParameter }),
  };
}

/** A parameter ends at a slash or at the colon of a custom method; colons of the path itself are doubled. */
function routerUrl(path: string): string {
  return path
    .split(/(\{[^}]*\})/)
    .map((part) =>
      part.startsWith('{') ? `:${part.slice(1, -1)}([^:/]+)` : part.replaceAll(':', '::'),
    )
    .join('');
}

/** Gives the path of one resource by its identity. */
export type Locate = (id: string) => string;

export function locator(path: string): Locate {
  const [before = '', after = ''] = path.split(/\{[^}]*\}/);
  return (id) => before + encodeURIComponent(id) + after;
}
