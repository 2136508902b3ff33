import { codes, list } from '../text/markdown.ts';
import type { View } from './view.ts';

/** What besides requests is worth watching here, each named. */
export function signals({ blueprint, t }: View): string {
  const o = t.observability;
  const { contexts, broker, bffs, flows } = blueprint;
  const calls = [...bffs, ...contexts].flatMap((caller) => caller.calls);
  const told = (names: readonly string[], text: (names: string) => string) =>
    names.length === 0 ? [] : [text(codes([...new Set(names)]))];
  return list([
    ...told(
      broker?.outbox
        ? contexts.filter(({ events }) => events.length > 0).map(({ name }) => name)
        : [],
      o.outbox,
    ),
    ...told(
      contexts.flatMap((context) =>
        context.policies
          .filter(({ deadLetter }) => deadLetter)
          .map((policy) => `${context.name}.${policy.do}`),
      ),
      o.deadLetters,
    ),
    ...told(
      calls.filter(({ breaker }) => breaker).map(({ from, target }) => `${from} → ${target.name}`),
      o.breakers,
    ),
    ...told(
      flows.filter(({ saga }) => saga).map(({ name }) => name),
      o.sagas,
    ),
    ...told(
      contexts.flatMap(({ name, caches }) => caches.map((cache) => `${name}.${cache.name}`)),
      o.caches,
    ),
    ...told(
      contexts.filter(({ store }) => store?.poolSize).map(({ name }) => name),
      o.pools,
    ),
    ...told(
      contexts.flatMap(({ name, jobs }) => jobs.map((job) => `${name}.${job.name}`)),
      o.jobs,
    ),
  ]);
}
