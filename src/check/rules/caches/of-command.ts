import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** An answer from a cache does nothing. */
export const ofCommand = defineRule({
  code: 'caches/of-command',
  severity: 'error',
  summary: 'Caches keep answers to queries, not to commands.',
  help: 'Name a query, or make the command `idempotency: key`, which remembers its result for each request.',

  check(model, report) {
    for (const { cache } of cachesOf(model)) {
      if (model.operation(cache.of)?.kind !== 'command') continue;
      report({
        at: cache.at.of('of'),
        message: `Cache \`${cache.name}\` keeps answers to \`${cache.of}\`, which is a command.`,
      });
    }
  },
});
