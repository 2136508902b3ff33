import { operationsOf } from '../../../blueprint/analysis/hosts.ts';
import { routesOf } from '../../../blueprint/http/routes.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Operation } from '../../../blueprint/model/operation.ts';
import { printNumber } from '../../../util/units.ts';
import { code, codes, page, properties, section, table } from '../../text/markdown.ts';
import { contractExamples } from '../contract-example.ts';
import { rulesOf } from '../contract-rules.ts';
import { fieldText } from '../field-type.ts';
import type { View } from '../view.ts';
import { whoMay } from '../who-may.ts';

/** What each context offers to its clients: requests, answers, rules, examples. */
export function contracts(view: View): string {
  const { blueprint, t } = view;
  if (blueprint.contexts.length === 0) return page(t.pages.contracts, t.contracts.none);
  return page(
    t.pages.contracts,
    t.contracts.intro,
    section(t.contracts.rules, commonRules(view)),
    ...blueprint.contexts.map((context) =>
      section(code(context.name), operations(view, context), ...contractExamples(view, context)),
    ),
  );
}

function commonRules({ blueprint, t }: View): string {
  const c = t.contracts;
  const { contexts } = blueprint;
  const names = (having: (context: Context) => boolean) =>
    codes(contexts.filter(having).map(({ name }) => name));
  const commands = contexts.flatMap((context) => context.commands);
  const queries = contexts.flatMap((context) => context.queries);
  const qualified = (list: readonly Operation[]) =>
    codes(list.map((operation) => `${operation.context}.${operation.name}`));
  const keyed = qualified(commands.filter(({ idempotency }) => idempotency === 'key'));
  const conditional = qualified(commands.filter((command) => command.conditional));
  const custom = names((context) => context.api.errors !== 'problem+json');
  const graphql = contexts.filter((context) => context.api.graphql);
  const pages = [...new Set(queries.flatMap(({ page: kind }) => (kind === 'none' ? [] : kind)))];
  const largest = Math.max(0, ...queries.map(({ maxPageSize }) => maxPageSize ?? 0));
  const body = Math.max(0, ...contexts.map(({ api }) => api.maxBodyBytes ?? 0));
  const sentence = (text: string, wrap: (text: string) => string) =>
    text === '' ? '' : wrap(text);
  return properties([
    [c.versions, versions(contexts, c)],
    [
      c.errors,
      [
        contexts.every(({ api }) => api.errors !== 'problem+json') ? '' : c.problem,
        sentence(custom, c.customErrors),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [c.retries, sentence(keyed, c.withKey)],
    [c.lostUpdates, sentence(conditional, c.ifMatch)],
    [c.pages, pages.length === 0 ? '' : c.pageBy(codes(pages), printNumber(largest))],
    [c.sizes, body === 0 ? '' : c.maxBody(printNumber(body))],
    [
      c.also,
      [
        graphql.length === 0
          ? ''
          : c.graphql(
              codes(graphql.map(({ name }) => name)),
              printNumber(Math.max(...graphql.map(({ api }) => api.maxDepth ?? 0))),
              printNumber(Math.max(...graphql.map(({ api }) => api.maxCost ?? 0))),
            ),
        sentence(
          names(({ api }) => api.grpc),
          c.grpc,
        ),
        sentence(
          names(({ api }) => api.websocket),
          c.websocket,
        ),
        sentence(
          names(({ api }) => api.sse),
          c.sse,
        ),
      ]
        .filter(Boolean)
        .join(' '),
    ],
  ]);
}

function versions(contexts: readonly Context[], c: View['t']['contracts']): string {
  const of = (way: Context['api']['versioning']) =>
    codes([...new Set(contexts.flatMap(({ api }) => (api.versioning === way ? api.version : [])))]);
  return [
    [of('url'), c.inUrl] as const,
    [of('header'), c.inHeader] as const,
    [of('media-type'), c.inMediaType] as const,
  ]
    .flatMap(([names, text]) => (names === '' ? [] : text(names)))
    .join(' ');
}

function operations(view: View, context: Context): string {
  const { blueprint, t } = view;
  const routes = new Map(
    routesOf(blueprint, context).routes.map((route) => [
      route.operation,
      `${route.method.toUpperCase()} ${route.path}`,
    ]),
  );
  return table(
    [
      t.words.operation,
      t.contracts.request,
      t.contracts.who,
      t.contracts.takes,
      t.contracts.gives,
      t.contracts.guarantees,
    ],
    operationsOf(context).map((operation) => [
      code(operation.name),
      code(routes.get(operation) ?? ''),
      whoMay(view, operation),
      operation.kind === 'command' ? codes(operation.input.map(fieldText)) : '',
      gives(operation, t.contracts),
      rulesOf(operation, t.contracts),
    ]),
  );
}

function gives(operation: Operation, c: View['t']['contracts']): string {
  if (operation.kind === 'query') {
    return operation.many ? c.listOf(code(operation.of)) : code(operation.of);
  }
  const from =
    operation.from.length > 0 && !operation.creates ? `${operation.from.join(' / ')} → ` : '';
  return [
    operation.entity ? code(operation.entity) : '',
    operation.to ? c.leadsTo(code(`${from}${operation.to}`)) : '',
    codes(operation.emits),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
