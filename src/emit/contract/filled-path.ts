import { identityExample } from '../schema/identity.ts';
import type { ApiScope } from './api-scope.ts';

/** A path with the identity that examples show in the place of its parameter. */
export function filledPath(scope: ApiScope, path: string, entity: string): string {
  const id = identityExample(scope.blueprint.contexts, scope.context.name, entity);
  return path.replace(/\{[^}]*\}/, String(id));
}

/** Where an entity of the context is read, if it can be read by its identity. */
export function itemPath(scope: ApiScope, entity: string): string | undefined {
  const getter = scope.routes.routes.find(
    ({ operation, method, path }) =>
      operation.kind === 'query' &&
      operation.of === entity &&
      method === 'get' &&
      path.endsWith('}'),
  );
  return getter?.path;
}
