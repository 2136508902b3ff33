import { camelCase, kebabCase, wordsOf } from '../../util/names.ts';
import { withoutEntity } from '../../util/without-entity.ts';
import type { Entity } from '../model/entity.ts';
import type { Command, Operation, Query } from '../model/operation.ts';
import type { Method } from './route.ts';

const READING = new Set([
  'get',
  'list',
  'find',
  'search',
  'fetch',
  'read',
  'query',
  'show',
  'view',
]);
const UPDATING = new Set(['update', 'edit', 'modify', 'amend', 'revise', 'change', 'patch']);
const DELETING = new Set(['delete', 'remove', 'erase', 'destroy', 'purge']);

/** Where paths of a context hang: `/v1/orders` for an entity, `/v1/ordering` for the context itself. */
export interface Anchors {
  readonly collection: string;
  readonly item: string;
  /** There is one of it: an entity without identity that a query reads as one. */
  readonly isSingle: boolean;
}

/**
 * `METHOD path` in order of preference. The plain methods go to the operations that mean just that;
 * everything else is a custom method after a colon (Google AIP-136): `/orders/{orderId}:cancel`.
 * A sub-resource `/orders/{orderId}/cancellation` would need a noun for every verb, which no rule gives
 * for verbs that we have never seen, and could meet the name of a real sub-resource; a colon is
 * derived from the name alone and cannot clash with a resource.
 */
export function candidatesOf(
  operation: Operation,
  entity: Entity | undefined,
  at: Anchors,
): readonly string[] {
  return operation.kind === 'command'
    ? commandCandidates(operation, entity, at)
    : queryCandidates(operation, entity, at);
}

function commandCandidates(
  command: Command,
  entity: Entity | undefined,
  at: Anchors,
): readonly string[] {
  const custom = customMethods(command, entity);
  if (!entity?.root || command.creates) {
    const isUpdate = at.isSingle && entity && plainMethod(command, entity) === 'patch';
    const method = command.creates ? 'post' : 'patch';
    const plain = command.creates || isUpdate ? [`${method} ${at.collection}`] : [];
    return [...plain, ...custom.map((word) => `post ${at.collection}:${word}`)];
  }
  const plain = plainMethod(command, entity);
  return [
    ...(plain ? [`${plain} ${at.item}`] : []),
    ...custom.map((word) => `post ${at.item}:${word}`),
  ];
}

/** `updateOrder` and `deleteOrder` say nothing but the method; `changeOrderAddress` says more. */
function plainMethod(command: Command, entity: Entity): Method | undefined {
  const verb = withoutEntity(command.name, entity.name);
  if (command.to !== undefined) return undefined;
  if (UPDATING.has(verb) && command.input.length > 0) return 'patch';
  return DELETING.has(verb) ? 'delete' : undefined;
}

function queryCandidates(query: Query, entity: Entity | undefined, at: Anchors): readonly string[] {
  const plain = query.many || !entity?.root ? at.collection : at.item;
  return [`get ${plain}`, ...customMethods(query, entity).map((word) => `get ${plain}:${word}`)];
}

function customMethods(operation: Operation, entity: Entity | undefined): readonly string[] {
  const short = customMethod(operation, entity?.name);
  return [...new Set([short, kebabCase(operation.name)])];
}

/** The word after the colon: `cancelOrder` → `cancel`, `getOrderSummary` → `summary`. */
export function customMethod(operation: Operation, entity: string | undefined): string {
  const words = withoutEntity(operation.name, entity).split('-');
  const isReading = operation.kind === 'query' && READING.has(words[0] ?? '') && words.length > 1;
  return (isReading ? words.slice(1) : words).join('-');
}

/** Whether the name says just "get it" or "list them": such a query has the first right to the plain path. */
export function isPlainName(operation: Operation, entity: string | undefined): boolean {
  if (operation.kind === 'command') return true;
  const rest = withoutEntity(operation.name, entity);
  return READING.has(rest) && wordsOf(operation.name).length > 1;
}

export function idParameterOf(entity: string): string {
  return `${camelCase(entity)}Id`;
}
