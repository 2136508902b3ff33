import type { Cache } from '../../../blueprint/model/context.ts';
import { printDuration } from '../../../util/units.ts';
import { cachesOf, oldestMs, seesEveryWrite } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** A cache that nobody tells about changes keeps an answer for its whole life. */
export const olderThanPromised = defineRule({
  code: 'caches/older-than-promised',
  severity: 'warning',
  summary: 'A cache gives no answers that are older than the query promises.',
  help: 'Shorten `ttl:`, name the events that end an entry (`invalidatedBy:`), or promise less.',

  check(model, report) {
    for (const { cache, query } of cachesOf(model)) {
      const oldest = oldestMs(cache);
      const promised = query?.stalenessMs;
      if (!query || oldest === undefined || promised === undefined || oldest <= promised) continue;
      if (cache.invalidatedBy.length > 0 || seesEveryWrite(cache)) continue;
      const ttl = promised - (cache.staleWhileRevalidateMs ?? 0);
      const value = printDuration(ttl);
      const fix = { title: `Keep entries for ${value}`, path: [...cache.at.path, 'ttl'], value };
      report({
        at: cache.at.of('ttl'),
        message: `Cache \`${cache.name}\` gives answers up to ${sumOf(cache)} old, but \`${query.context}.${query.name}\` promises ${printDuration(promised)}.`,
        related: [{ at: query.at.of('staleness'), message: 'The promise.' }],
        ...(ttl > 0 ? { fix } : {}),
      });
    }
  },
});

function sumOf(cache: Cache): string {
  const { ttlMs = 0, staleWhileRevalidateMs: stale } = cache;
  if (stale === undefined) return printDuration(ttlMs);
  return `${printDuration(ttlMs)} + ${printDuration(stale)} = ${printDuration(ttlMs + stale)}`;
}
