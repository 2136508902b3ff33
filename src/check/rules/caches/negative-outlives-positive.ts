import { printDuration } from '../../../util/units.ts';
import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** "Not there" becomes wrong the moment somebody creates it. */
export const negativeOutlivesPositive = defineRule({
  code: 'caches/negative-outlives-positive',
  severity: 'warning',
  summary: 'Absence is remembered for no longer than what is there.',
  help: 'Set `negativeTtl:` to seconds, and below `ttl:`.',

  check(model, report) {
    for (const { cache } of cachesOf(model)) {
      const { negativeTtlMs, ttlMs } = cache;
      if (negativeTtlMs === undefined || ttlMs === undefined || negativeTtlMs <= ttlMs) continue;
      const value = printDuration(ttlMs);
      report({
        at: cache.at.of('negativeTtl'),
        message: `Cache \`${cache.name}\` says that something does not exist for ${printDuration(negativeTtlMs)}, but keeps what exists for only ${value}.`,
        fix: {
          title: `Remember absence for ${value}`,
          path: [...cache.at.path, 'negativeTtl'],
          value,
        },
      });
    }
  },
});
