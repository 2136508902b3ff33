import type { Query } from '../../../blueprint/model/operation.ts';
import { printNumber } from '../../../util/units.ts';
import { cachesOf } from '../../analysis/caching.ts';
import { p99Of } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

/** When a popular entry expires, everybody who wants it asks the origin at once. */
export const stampede = defineRule({
  code: 'caches/stampede',
  severity: 'warning',
  summary: 'An entry that has expired is made anew by one request, and the others wait for it.',
  help: 'Remove `singleFlight: false`, or give old answers while a new one is made (`staleWhileRevalidate:`).',

  check(model, report) {
    for (const { cache, query } of cachesOf(model)) {
      if (cache.singleFlight || cache.staleWhileRevalidateMs !== undefined) continue;
      if (cache.layer === 'client' || cache.ttlMs === undefined) continue;
      if (cache.pattern !== 'cache-aside' && cache.pattern !== 'read-through') continue;
      report({
        at: cache.at.of('singleFlight'),
        message: `When an entry of cache \`${cache.name}\` expires, every request for it goes to \`${cache.of}\`${query ? sizeOf(query) : ''}.`,
        fix: {
          title: 'Let one request make the entry',
          path: [...cache.at.path, 'singleFlight'],
          value: true,
        },
      });
    }
  },
});

function sizeOf(query: Query): string {
  const slow = p99Of(query);
  if (query.peakRps === undefined || !slow) return '';
  const most = Math.ceil((query.peakRps * slow.ms) / 1_000);
  return most > 1 ? `, up to ${printNumber(most)} at once if all want the same` : '';
}
