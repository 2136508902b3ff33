import type { Cache, Context } from '../../blueprint/model/context.ts';
import type { Command, Query } from '../../blueprint/model/operation.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

interface Cached {
  readonly context: Context;
  readonly cache: Cache;
  /** The query whose answers are kept; undefined where they come from an external system. */
  readonly query: Query | undefined;
}

/** Every cache of every context with the query behind it. */
export const cachesOf = byModel((model): readonly Cached[] =>
  model.blueprint.contexts.flatMap((context) =>
    context.caches.map((cache) => {
      const operation = model.operation(cache.of);
      return { context, cache, query: operation?.kind === 'query' ? operation : undefined };
    }),
  ),
);

/** How old an answer from the cache may be, in milliseconds: its life, and the time it is given while a new one is made. */
export function oldestMs({ ttlMs, staleWhileRevalidateMs }: Cache): number | undefined {
  return ttlMs === undefined ? undefined : ttlMs + (staleWhileRevalidateMs ?? 0);
}

/** Whether every change goes through the cache, so that it never falls behind. */
export function seesEveryWrite({ pattern }: Cache): boolean {
  return pattern === 'write-through' || pattern === 'write-behind';
}

/** Commands after which the query gives another answer. A new record changes lists, not what was read before. */
export function changesBehind(model: Model, query: Query): readonly Command[] {
  const commands = model.context(query.context)?.commands ?? [];
  return commands.filter(
    (command) => command.entity === query.of && (query.many || !command.creates),
  );
}
