import { rolesThatMay } from '../../../blueprint/analysis/rights.ts';
import type { Route } from '../../../blueprint/http/route.ts';
import { routesOf } from '../../../blueprint/http/routes.ts';
import { bodyType, VERSION_HEADER, versionWord } from '../../../blueprint/http/version.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Command, Operation } from '../../../blueprint/model/operation.ts';
import { wordsOf } from '../../../util/names.ts';
import { apiScopeOf } from '../../contract/api-scope.ts';
import { isInternal } from '../../contract/audience.ts';
import { commandBody } from '../../contract/command-body.ts';
import type { JsonObject } from '../../schema/json.ts';
import { entityOf } from '../../schema/schema-scope.ts';

/** One request that somebody makes from a terminal. */
export interface Call {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Role of the caller; undefined where nobody has to say who asks. */
  readonly role?: string;
  readonly headers: readonly string[];
  readonly needsKey: boolean;
  /** A text that starts with `$` stands for a variable of the shell. */
  readonly body: JsonObject;
  /** Variable that keeps the identity of what was made. */
  readonly keeps?: string;
  /** What has to be made first, since the body refers to it. */
  readonly before: readonly Call[];
}

/** The request that does a command with the values of its example; undefined where no user may. */
export function callOf(
  blueprint: Blueprint,
  command: Command,
  seen: ReadonlySet<Command> = new Set(),
): Call | undefined {
  const found = placeOf(blueprint, command);
  if (!found || seen.has(command)) return undefined;
  const { context, route, access } = found;
  const scope = apiScopeOf(blueprint, context);
  const entity = context.entities.find(({ name }) => name === command.entity);
  const example = commandBody(scope, command, route, entity)?.example ?? {};
  const before: Call[] = [];
  const body: Record<string, JsonObject[string]> = { ...example };
  for (const { name, type } of command.input) {
    if (type.kind !== 'ref' || type.context !== context.name || !(name in body)) continue;
    const creator = creatorOf(blueprint, type.context, type.entity);
    const call = creator && callOf(blueprint, creator, new Set([...seen, command]));
    if (!call) continue;
    const variable = `${wordsOf(type.entity).join('_').toUpperCase()}_ID`;
    before.push(...call.before, { ...call, keeps: variable });
    body[name] = `$${variable}`;
  }
  return { ...requestOf(command, route), ...access, body, before };
}

/** The request that lists what a command made. */
export function listCall(blueprint: Blueprint, command: Command): Call | undefined {
  const context = blueprint.contexts.find(({ name }) => name === command.context);
  const query = context?.queries.find(({ of, many }) => many && of === command.entity);
  const found = query && placeOf(blueprint, query);
  return found && { ...requestOf(query, found.route), ...found.access, body: {}, before: [] };
}

/** The command that makes an entity. */
export function creatorOf(
  { contexts }: Blueprint,
  context: string,
  entity: string,
): Command | undefined {
  const owner = contexts.find(({ name }) => name === context);
  if (!entityOf(contexts, context, entity)?.root) return undefined;
  return owner?.commands.find((one) => one.creates && one.entity === entity && !one.long);
}

interface Place {
  readonly context: Context;
  readonly route: Route;
  readonly access: Pick<Call, 'role' | 'headers'>;
}

function placeOf(blueprint: Blueprint, operation: Operation): Place | undefined {
  const context = blueprint.contexts.find(({ name }) => name === operation.context);
  const route =
    context && routesOf(blueprint, context).routes.find((one) => one.operation === operation);
  if (!route || isInternal(blueprint, operation)) return undefined;
  const [role] = rolesThatMay(operation, blueprint.roles);
  const any = operation.roles.length > 0 ? role : blueprint.roles[0]?.name;
  if (!operation.public && any === undefined) return undefined;
  const { api } = context;
  const headers = [
    ...(operation.kind === 'command' ? [`Content-Type: ${bodyType(api, blueprint.name)}`] : []),
    ...(api.versioning === 'header' ? [`${VERSION_HEADER}: ${versionWord(api)}`] : []),
  ];
  return {
    context,
    route,
    access: { headers, ...(operation.public || any === undefined ? {} : { role: any }) },
  };
}

function requestOf(operation: Operation, { method, path }: Route) {
  return {
    name: operation.name,
    method: method.toUpperCase(),
    path,
    needsKey: operation.kind === 'command' && operation.idempotency === 'key',
  };
}
