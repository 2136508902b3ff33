import { printDuration } from '../../../util/units.ts';
import { cachesOf, changesBehind, oldestMs, seesEveryWrite } from '../../analysis/caching.ts';
import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** How old an answer may be is either promised or prevented. */
export const notInvalidated = defineRule({
  code: 'caches/not-invalidated',
  severity: 'warning',
  summary:
    'A cache of what can change is told of changes, or the query says how old its answers may be.',
  help: 'Add `invalidatedBy:` with the events of the changes, or `staleness:` to the query.',

  check(model, report) {
    for (const { cache, query } of cachesOf(model)) {
      const oldest = oldestMs(cache);
      if (!query || oldest === undefined || query.stalenessMs !== undefined) continue;
      if (cache.invalidatedBy.length > 0 || seesEveryWrite(cache)) continue;
      const changes = changesBehind(model, query);
      if (changes.length === 0) continue;
      const names = nameList(changes.map(({ name }) => name));
      const emitted = [...new Set(changes.flatMap(({ emits }) => emits))];
      const value = emitted.map((event) => `${query.context}.${event}`);
      const fix = {
        title: 'Drop entries after changes',
        path: [...cache.at.path, 'invalidatedBy'],
        value,
      };
      report({
        at: cache.at,
        message: `Cache \`${cache.name}\` gives answers up to ${printDuration(oldest)} old after ${names}, and \`${query.context}.${query.name}\` does not say that it may.`,
        ...(changes.every(({ emits }) => emits.length > 0) ? { fix } : {}),
      });
    }
  },
});
