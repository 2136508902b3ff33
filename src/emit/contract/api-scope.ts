import type { ContextRoutes } from '../../blueprint/http/route.ts';
import { routesOf } from '../../blueprint/http/routes.ts';
import { bodyType } from '../../blueprint/http/version.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Context } from '../../blueprint/model/context.ts';
import { ComponentLibrary } from '../schema/component-library.ts';
import type { JsonObject } from '../schema/json.ts';
import type { SchemaScope } from '../schema/schema-scope.ts';
import { type SecurityPlan, securityPlanOf } from './security-plan.ts';

/** What every part of one document needs: the context, where it is asked for, and the components made so far. */
export interface ApiScope {
  readonly blueprint: Blueprint;
  readonly context: Context;
  readonly routes: ContextRoutes;
  readonly operationIds: Set<string>;
  readonly schemas: ComponentLibrary;
  readonly responses: ComponentLibrary;
  readonly parameters: ComponentLibrary;
  readonly headers: ComponentLibrary;
  readonly request: SchemaScope;
  readonly response: SchemaScope;
  readonly security: SecurityPlan;
  /** Media type of bodies that are not errors. */
  readonly mediaType: string;
}

export function apiScopeOf(blueprint: Blueprint, context: Context): ApiScope {
  const schemas = new ComponentLibrary('#/components/schemas/');
  const routes = routesOf(blueprint, context);
  const shared = { contexts: blueprint.contexts, context: context.name, library: schemas };
  return {
    blueprint,
    context,
    routes,
    operationIds: new Set(routes.operationIds),
    schemas,
    responses: new ComponentLibrary('#/components/responses/'),
    parameters: new ComponentLibrary('#/components/parameters/'),
    headers: new ComponentLibrary('#/components/headers/'),
    request: { ...shared, side: 'request' },
    response: { ...shared, side: 'response' },
    security: securityPlanOf(blueprint),
    mediaType: bodyType(context.api, blueprint.name),
  };
}

/** One operation and where it stands in the document. */
export interface Placed {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}
