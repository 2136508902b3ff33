import type { Cache } from '../../../blueprint/model/context.ts';
import { printDuration, printFraction, printNumber } from '../../../util/units.ts';
import { cachesOf } from '../../analysis/caching.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A cache that the origin cannot do without is a part of the system that must never be empty. */
export const coldCacheOverload = defineRule({
  code: 'caches/cold-cache-overload',
  severity: 'error',
  summary: 'The service behind a cache can carry the load while the cache is empty.',
  help: 'Fill the cache before traffic arrives (`warm: true`), or give the service capacity for the whole load.',

  check(model, report) {
    for (const { cache, context, query } of cachesOf(model)) {
      const service = query && model.serviceOf(query.context);
      const { serviceTimeMs, replicas = 0, concurrency = 0 } = service ?? {};
      const { hitRatio } = cache;
      if (!query?.peakRps || !serviceTimeMs || hitRatio === undefined || cache.warm) continue;
      if (!spares(model, cache, context.name, query.context)) continue;
      const capacity = (replicas * concurrency * 1_000) / serviceTimeMs;
      // Where even the misses are too many, capacity is the finding, not the cache.
      if (query.peakRps <= capacity || query.peakRps * (1 - hitRatio) > capacity) continue;
      report({
        at: cache.at.of('hitRatio'),
        message: `With ${printFraction(hitRatio)} of \`${query.context}.${query.name}\` answered by cache \`${cache.name}\` its service gets ${printNumber(query.peakRps * (1 - hitRatio))} of ${printNumber(query.peakRps)} requests a second; with an empty cache it gets all of them and can do ${replicas} × ${concurrency} × 1s ÷ ${printDuration(serviceTimeMs)} = ${printNumber(Math.floor(capacity))}.`,
        fix: {
          title: 'Fill it before traffic arrives',
          path: [...cache.at.path, 'warm'],
          value: true,
        },
      });
    }
  },
});

/** Whether a hit spares the service the request: the cache stands before it, or in another service. */
function spares(model: Model, cache: Cache, keeper: string, origin: string): boolean {
  const isElsewhere = model.serviceOf(keeper)?.name !== model.serviceOf(origin)?.name;
  return cache.layer !== 'application' || isElsewhere;
}
