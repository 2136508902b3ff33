import type { Context } from '../../../blueprint/model/context.ts';
import { code, codes, list } from '../../text/markdown.ts';
import type { View } from '../view.ts';

/** What a context does to its store and to messages, against the real things. */
export function integrationCases({ blueprint, t }: View, context: Context): string {
  const c = t.testing;
  const { store, entities, queries, policies, events } = context;
  const unique = entities.flatMap((entity) =>
    entity.fields.filter((field) => field.unique).map((field) => `${entity.name}.${field.name}`),
  );
  const lists = queries.filter(({ page }) => page !== 'none').map(({ name }) => name);
  return list([
    ...(store && entities.length > 0
      ? [c.storeTest(code(store.engine), codes(entities.map(({ name }) => name)))]
      : []),
    ...(unique.length > 0 ? [c.unique(codes(unique))] : []),
    ...(lists.length > 0 ? [c.queries(codes(lists))] : []),
    ...(context.commands.some(({ conditional }) => conditional) ? [c.concurrent] : []),
    ...(blueprint.broker?.outbox && events.length > 0 ? [c.outbox] : []),
    ...policies.flatMap((policy) => {
      const name = code(`${policy.on} → ${policy.do}`);
      const attempts = policy.maxAttempts;
      return [
        ...(policy.dedupe === 'none' ? [] : [c.twice(name)]),
        ...(policy.deadLetter && attempts !== undefined ? [c.poison(name, String(attempts))] : []),
      ];
    }),
  ]);
}
