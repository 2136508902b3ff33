import { countOf } from '../../analysis/name-list.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** The replica has not seen yet what the user has just saved. */
export const staleReplicaRead = defineRule({
  code: 'data/stale-replica-read',
  severity: 'warning',
  summary:
    'Where readers rely on what they wrote, replicas answer only queries that say how old an answer may be.',
  help: 'Add `staleness:` to the queries that may go to a replica, or write `consistency: eventual`.',

  check(model, report) {
    const { contexts, requirements } = model.blueprint;
    const required = requirements.consistency?.value === 'strong';
    for (const { name, store, consistency, queries, at } of contexts) {
      if (!store || store.readReplicas === 0 || consistency !== 'strong') continue;
      const stated = at.has('consistency');
      if (!stated && !required) continue;
      const exact = queries.filter((query) => query.stalenessMs === undefined);
      if (exact.length < queries.length || exact.length === 0) continue;
      report({
        at: store.at.of('readReplicas'),
        message: `${countOf(store.readReplicas, 'read replica')} of \`${name}\` ${store.readReplicas === 1 ? 'lags' : 'lag'} behind, but none of its ${countOf(queries.length, 'query', 'queries')} may be old: consistency is strong.`,
        related: [
          {
            at: stated ? at.of('consistency') : requirementAt(model, 'consistency'),
            message: 'Readers rely on what they wrote.',
          },
        ],
      });
    }
  },
});
