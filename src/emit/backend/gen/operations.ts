import { rolesThatMay } from '../../../blueprint/analysis/rights.ts';
import type { Route } from '../../../blueprint/http/route.ts';
import { routesOf } from '../../../blueprint/http/routes.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Command, Operation, Query } from '../../../blueprint/model/operation.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { isInternal } from '../../contract/audience.ts';
import { filtersOf } from '../../contract/filter-parameters.ts';
import { largestPage } from '../../contract/page.ts';
import { limitOf } from '../../contract/rate-limit.ts';
import type { SourceObject } from '../code/source.ts';
import { operationKey } from '../operation-key.ts';
import { isSingle } from '../stored-entities.ts';

/** A role that no user can have, since names of roles have no colon: the system itself asks. */
const INTERNAL_ROLE = 'internal:system';

/** The literals of all commands and queries of a context, by their keys. */
export function operationSources(
  blueprint: Blueprint,
  context: Context,
): { readonly commands: SourceObject; readonly queries: SourceObject } {
  const { routes } = routesOf(blueprint, context);
  const commands = routes.flatMap((route): readonly [string, SourceObject][] => {
    const { operation } = route;
    if (operation.kind !== 'command') return [];
    return [
      [operationKey(context, operation), commandSource(blueprint, context, operation, route)],
    ];
  });
  const queries = routes.flatMap((route): readonly [string, SourceObject][] => {
    const { operation } = route;
    if (operation.kind !== 'query') return [];
    return [[operationKey(context, operation), querySource(blueprint, context, operation, route)]];
  });
  return { commands: Object.fromEntries(commands), queries: Object.fromEntries(queries) };
}

function commandSource(
  blueprint: Blueprint,
  context: Context,
  command: Command,
  route: Route,
): SourceObject {
  const kind = commandKind(context, command, route);
  return {
    ...commonSource(blueprint, context, command, route),
    kind,
    entity: kind === 'act' ? undefined : command.entity,
    from: command.from.length > 0 ? command.from : undefined,
    to: command.to,
    input: inputFields(command, route),
    emits: command.emits,
    idempotency: command.idempotency,
    conditional: (command.conditional && route.idParameter !== undefined) || undefined,
    long: command.long || undefined,
    batchRoute: route.batch && `POST ${route.batch.path}`,
  };
}

export type CommandKind = 'create' | 'transition' | 'update' | 'delete' | 'act';

/** What a command does to its entity. Without a place for the identity in the path there is no record to work on. */
export function commandKind(
  context: Context,
  command: Command,
  route: Route | undefined,
): CommandKind {
  if (command.entity === undefined) return 'act';
  if (command.creates) return 'create';
  const hasRecord = route?.idParameter !== undefined || isSingle(context, command.entity);
  if (route === undefined || !hasRecord) return 'act';
  if (command.to !== undefined) return 'transition';
  return route.method === 'delete' ? 'delete' : 'update';
}

function inputFields(command: Command, route: Route): readonly string[] {
  const names = command.input.map(({ name }) => name);
  return [...new Set(names)].filter((name) => name !== 'id' || route.idParameter === undefined);
}

function querySource(
  blueprint: Blueprint,
  context: Context,
  query: Query,
  route: Route,
): SourceObject {
  const entity = context.entities.find(({ name }) => name === query.of);
  const filters = query.many && entity ? filtersOf(query, entity) : [];
  return {
    ...commonSource(blueprint, context, query, route),
    of: query.of,
    many: query.many,
    filters: filters.map(({ parameter, field, by }) => ({ parameter, field: field.name, by })),
    sort: [...new Set(query.sort.map((name) => name.replace(/^\+/, '')))],
    search: query.search.map((name) => name.replace(/^[-+]/, '')),
    page: query.page,
    maxPageSize: largestPage({ context }, query),
    composes: [...new Set(query.composes)],
  };
}

function commonSource(
  blueprint: Blueprint,
  context: Context,
  operation: Operation,
  { method, path }: Route,
): SourceObject {
  const limit = limitOf({ blueprint, context }, operation);
  return {
    route: `${method.toUpperCase()} ${path}`,
    public: operation.public || undefined,
    roles: isInternal(blueprint, operation)
      ? [INTERNAL_ROLE]
      : rolesThatMay(operation, blueprint.roles),
    deadlineMs: deadlineOf(blueprint, operation),
    limit: limit && { per: limit.per, requests: limit.requests, windowMs: limit.windowMs },
  };
}

/** Its own; otherwise nobody waits longer than the gateway, or than two statements of the database may take. */
function deadlineOf({ gateway }: Blueprint, operation: Operation): number {
  return operation.deadlineMs ?? gateway?.timeoutMs ?? 2 * DEFAULTS.store.statementTimeoutMs;
}
