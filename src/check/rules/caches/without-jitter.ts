import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { printDuration, printFraction } from '../../../util/units.ts';
import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** Entries that were made together expire together. */
export const withoutJitter = defineRule({
  code: 'caches/without-jitter',
  severity: 'warning',
  summary: 'Entries of a cache expire spread over some time.',
  help: 'Remove `jitter: 0`, or write at least `jitter: 10%`.',

  check(model, report) {
    for (const { cache } of cachesOf(model)) {
      if (cache.jitter !== 0 || cache.ttlMs === undefined || cache.layer === 'client') continue;
      const value = printFraction(DEFAULTS.cache.jitter);
      report({
        at: cache.at.of('jitter'),
        message: `Entries of cache \`${cache.name}\` that are made together expire together, exactly ${printDuration(cache.ttlMs)} later.`,
        fix: { title: `Spread expiry by ${value}`, path: [...cache.at.path, 'jitter'], value },
      });
    }
  },
});
