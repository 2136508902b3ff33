import type { Command } from '../../../blueprint/model/operation.ts';
import { cachesOf, changesBehind, seesEveryWrite } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** Without an end of life and without news an entry is right once. */
export const neverExpires = defineRule({
  code: 'caches/never-expires',
  severity: 'error',
  summary: 'Entries that can become wrong expire or are dropped.',
  help: 'Add `ttl:`, and `invalidatedBy:` with the events after which an entry is wrong.',

  check(model, report) {
    for (const { context, cache, query } of cachesOf(model)) {
      if (cache.ttlMs !== undefined || cache.invalidatedBy.length > 0) continue;
      if (seesEveryWrite(cache) || model.operation(cache.of)?.kind === 'command') continue;
      const [change] = query ? changesBehind(model, query) : [];
      // A query whose entity no command changes is right for ever.
      if (query && !change) continue;
      report({
        at: cache.at,
        message: `Cache \`${cache.name}\` of \`${context.name}\` keeps entries for ever, ${reasonFor(change)}.`,
        related: change ? [{ at: change.at, message: 'What changes it.' }] : [],
      });
    }
  },
});

function reasonFor(change: Command | undefined): string {
  return change
    ? `though \`${change.context}.${change.name}\` changes what it holds`
    : 'and another system may change what it holds';
}
