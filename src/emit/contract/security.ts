import type { Operation } from '../../blueprint/model/operation.ts';
import { plainText } from '../../util/plain-text.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';
import { isAskedForInside, isInternal } from './audience.ts';
import { type Scheme, scopeOf } from './security-plan.ts';

/** What an operation says about who may call it. */
export function securityOf(scope: ApiScope, operation: Operation): JsonObject {
  const { blueprint } = scope;
  const entity = scope.context.entities.find(
    ({ name }) => name === (operation.kind === 'command' ? operation.entity : operation.of),
  );
  const secondFactor = operation.roles.filter((role) => blueprint.identity?.mfaFor.includes(role));
  return {
    security: schemesOf(scope, operation).map((scheme) => ({
      [scheme.name]: scheme.scoped ? [scopeOf(operation.context, isWriting(operation))] : [],
    })),
    'x-roles': operation.roles.length > 0 ? operation.roles : undefined,
    'x-audience': isInternal(blueprint, operation) ? 'component-internal' : undefined,
    'x-second-factor': secondFactor.length > 0 ? secondFactor : undefined,
    'x-access-policies': policiesOf(scope, operation),
    'x-owner-field': operation.public ? undefined : entity?.owner,
    'x-tenant-field': entity?.tenant,
    'x-abusable': operation.abusable ? true : undefined,
  };
}

/** Rules over attributes that hold for the operation, as their authors wrote them. */
function policiesOf(scope: ApiScope, operation: Operation): readonly JsonObject[] | undefined {
  const names = [`${operation.context}.${operation.name}`, `${operation.context}.*`];
  const found = scope.blueprint.accessPolicies
    .filter(({ operations }) => operations.some((name) => names.includes(name)))
    .map(({ name, effect, roles, when }) => ({ name, effect, roles, when: plainText(when) }));
  return found.length > 0 ? found : undefined;
}

export function schemesOf(scope: ApiScope, operation: Operation): readonly Scheme[] {
  const { users, service } = scope.security;
  if (operation.public) return [];
  if (!service) return users;
  if (isInternal(scope.blueprint, operation)) return [service];
  return isAskedForInside(scope.blueprint, operation) ? [...users, service] : users;
}

function isWriting(operation: Operation): boolean {
  return operation.kind === 'command';
}

/** Definitions of the schemes that a document's operations name. */
export function securitySchemes(scope: ApiScope, isUsed: (name: string) => boolean): JsonObject {
  const { users, service } = scope.security;
  return Object.fromEntries(
    [...users, ...(service ? [service] : [])]
      .filter(({ name }) => isUsed(name))
      .map(({ name, definition }) => [name, definition]),
  );
}
