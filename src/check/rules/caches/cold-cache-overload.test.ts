import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { coldCacheOverload } from './cold-cache-overload.ts';

test('a service that only lives behind a full cache is reported with both loads', () => {
  expectFindings(
    'caches/cold-cache-overload',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, peakRps: 4000 } }
    caches:
      products: { of: getProduct, layer: cdn, ttl: 5m, hitRatio: 95% }
      #                                                          ^^^ error: With 95% of \`catalogue.getProduct\` answered by cache \`products\` its service gets 200 of 4,000 requests a second; with an empty cache it gets all of them and can do 2 × 16 × 1s ÷ 20ms = 1,600.
services:
  catalogue: { contexts: [catalogue], replicas: 2, concurrency: 16, serviceTime: 20ms }
`,
  );
});

test('a cache that is filled first is accepted', () => {
  expectFindings(
    'caches/cold-cache-overload',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, peakRps: 4000 } }
    caches:
      products: { of: getProduct, layer: cdn, ttl: 5m, hitRatio: 95%, warm: true }
services:
  catalogue: { contexts: [catalogue], replicas: 2, concurrency: 16, serviceTime: 20ms }
`,
  );
});

test('so is a service that can carry everything', () => {
  expectFindings(
    'caches/cold-cache-overload',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, peakRps: 4000 } }
    caches:
      products: { of: getProduct, layer: cdn, ttl: 5m, hitRatio: 95% }
services:
  catalogue: { contexts: [catalogue], replicas: 6, concurrency: 16, serviceTime: 20ms }
`,
  );
});

test('the whole load against capacity decides, where the misses alone can be carried', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 4 }),
      (rate, work, replicas) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, peakRps: ${rate} } }
    caches: { products: { of: getProduct, layer: cdn, ttl: 5m, hitRatio: 95% } }
services:
  catalogue: { contexts: [catalogue], replicas: ${replicas}, concurrency: 16, serviceTime: ${work}ms }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [coldCacheOverload]) : [];
        expect(found.length > 0).toBe(
          rate > (replicas * 16 * 1000) / work &&
            rate * (1 - 0.95) <= (replicas * 16 * 1000) / work,
        );
      },
    ),
    { numRuns: 60 },
  );
});
