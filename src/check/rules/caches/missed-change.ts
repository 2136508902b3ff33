import { cachesOf, changesBehind, oldestMs, seesEveryWrite } from '../../analysis/caching.ts';
import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** A cache that is told of most changes is wrong after the others. */
export const missedChange = defineRule({
  code: 'caches/missed-change',
  severity: 'warning',
  summary: 'A cache that is told of changes is told of all of them.',
  help: 'Add an event of each command that changes the entity to `invalidatedBy:`.',

  check(model, report) {
    for (const { cache, query } of cachesOf(model)) {
      if (!query || cache.invalidatedBy.length === 0 || seesEveryWrite(cache)) continue;
      // A life within the promise keeps answers young enough without any event.
      if ((oldestMs(cache) ?? Number.POSITIVE_INFINITY) <= (query.stalenessMs ?? 0)) continue;
      const missed = changesBehind(model, query).filter(
        ({ context, emits }) =>
          !emits.some((event) => cache.invalidatedBy.includes(`${context}.${event}`)),
      );
      const [first] = missed;
      if (!first) continue;
      report({
        at: cache.at.of('invalidatedBy'),
        message: `Cache \`${cache.name}\` does not learn that ${nameList(missed.map(({ name }) => name))} changed \`${query.of}\`.`,
        related: [{ at: first.at, message: 'The change that is missed.' }],
      });
    }
  },
});
