import type { Route } from '../../blueprint/http/route.ts';
import { routesOf } from '../../blueprint/http/routes.ts';
import type { Context } from '../../blueprint/model/context.ts';
import type { Entity } from '../../blueprint/model/entity.ts';
import type { Command, Query } from '../../blueprint/model/operation.ts';
import { ComponentLibrary } from '../schema/component-library.ts';
import { fieldsExample } from '../schema/field-example.ts';
import type { JsonObject } from '../schema/json.ts';
import type { SchemaScope, Side } from '../schema/schema-scope.ts';
import { visibleFields } from '../schema/visible-fields.ts';
import { code, fence, subsection } from '../text/markdown.ts';
import type { View } from './view.ts';

/** Requests of a context with their answers, from its own fields: a command, a state that forbids one, a page of a list. */
export function contractExamples(view: View, context: Context): readonly string[] {
  const routes = routesOf(view.blueprint, context).routes;
  const command = context.commands.find(({ creates }) => creates) ?? context.commands[0];
  const list = context.queries.find(({ page }) => page === 'cursor');
  return [
    command ? ofCommand(view, context, command, routes) : '',
    list ? ofList(view, context, list, routes) : '',
  ];
}

function ofCommand(
  view: View,
  context: Context,
  command: Command,
  routes: readonly Route[],
): string {
  const entity = context.entities.find(({ name }) => name === command.entity);
  const route = routes.find(({ operation }) => operation === command);
  if (!entity || !route) return '';
  const response = resource(view, context, entity, command.to);
  const path = route.path.replace(/\{[^}]*\}/, String(response['id'] ?? ''));
  return exchange(
    view,
    command.name,
    request(view, context, command, route, path),
    [
      command.long ? '202 Accepted' : command.creates ? '201 Created' : '200 OK',
      'content-type: application/json',
      ...(command.conditional || command.creates ? ['etag: "1"'] : []),
      '',
      pretty(response),
    ],
    refusal(view, context),
  );
}

function request(
  view: View,
  context: Context,
  command: Command,
  route: Route,
  path: string,
): readonly string[] {
  const body = fieldsExample(scopeOf(view, context, 'request'), command.input);
  return [
    `${route.method.toUpperCase()} ${path}`,
    ...authorisation(command.public),
    ...(command.idempotency === 'key' ? [`idempotency-key: ${SOME_KEY}`] : []),
    ...(command.conditional ? ['if-match: "1"'] : []),
    ...(command.input.length > 0 ? ['content-type: application/json', '', pretty(body)] : []),
  ];
}

/** Any identity will do: clients make one up for every request. */
const SOME_KEY = '5f0c6a4e-1f1f-4d52-9c6e-0d6f6f6c9b11';

/** A command that some state forbids, where there is one. */
function refusal({ t }: View, context: Context): string {
  for (const { name, entity, from, to, creates } of context.commands) {
    const states = context.entities.find((one) => one.name === entity)?.lifecycle?.states ?? [];
    const forbidden = states.find((state) => !from.includes(state) && state !== to);
    if (!creates && from.length > 0 && forbidden !== undefined) {
      return t.contracts.refused(code(name), code(forbidden));
    }
  }
  return '';
}

function ofList(view: View, context: Context, query: Query, routes: readonly Route[]): string {
  const entity = context.entities.find(({ name }) => name === query.of);
  const route = routes.find(({ operation }) => operation === query);
  if (!entity || !route || route.path.includes('{')) return '';
  const limit = Math.min(20, query.maxPageSize ?? 20);
  const page = { next: `${route.path}?limit=${limit}&cursor=c2Vjb25k`, nextCursor: 'c2Vjb25k' };
  return exchange(
    view,
    query.name,
    [`GET ${route.path}?limit=${limit}`, ...authorisation(query.public)],
    [
      '200 OK',
      'content-type: application/json',
      '',
      pretty({ items: [resource(view, context, entity)], page }),
    ],
  );
}

function exchange(
  { t }: View,
  name: string,
  sent: readonly string[],
  received: readonly string[],
  remark = '',
): string {
  return subsection(
    t.contracts.example(code(name)),
    `${t.contracts.sends}:`,
    fence('http', sent.join('\n')),
    `${t.contracts.receives}:`,
    fence('http', received.join('\n')),
    remark,
  );
}

function resource(view: View, context: Context, entity: Entity, state?: string): JsonObject {
  const owner = { entity: entity.name, ...(state === undefined ? {} : { state }) };
  return fieldsExample(
    scopeOf(view, context, 'response'),
    visibleFields(entity, 'response'),
    owner,
  );
}

function scopeOf({ blueprint }: View, context: Context, side: Side): SchemaScope {
  const library = new ComponentLibrary('');
  return { contexts: blueprint.contexts, context: context.name, library, side };
}

function authorisation(open: boolean): readonly string[] {
  return open ? [] : ['authorization: Bearer <token>'];
}

function pretty(value: JsonObject): string {
  return JSON.stringify(value, undefined, 2);
}
