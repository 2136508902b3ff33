import { VOLATILE_CACHES } from '../../../knowledge/storage-traits.ts';
import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

export const writeBehindVolatile = defineRule({
  code: 'caches/write-behind-volatile',
  severity: 'error',
  summary: 'Writes that reach the store later are kept where a restart does not lose them.',
  help: 'Write through (`pattern: write-through`), or keep the writes in a durable queue.',

  check(model, report) {
    for (const { cache } of cachesOf(model)) {
      if (cache.pattern !== 'write-behind' || !VOLATILE_CACHES.has(cache.technology)) continue;
      report({
        at: cache.at.of('pattern'),
        message: `Cache \`${cache.name}\` takes writes before the store has them, but \`${cache.technology}\` loses them with the process.`,
        fix: {
          title: 'Write through the cache',
          path: [...cache.at.path, 'pattern'],
          value: 'write-through',
        },
      });
    }
  },
});
