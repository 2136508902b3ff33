import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { layersAddUp } from './layers-add-up.ts';

test('layers that are too old together are reported', () => {
  expectFindings(
    'caches/layers-add-up',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, staleness: 1m } }
    caches:
      products: { of: getProduct, ttl: 45s }
      edge: { of: getProduct, layer: cdn, ttl: 40s }
      #                                        ^^^ warning: 2 caches of \`catalogue.getProduct\` above each other give answers up to 45s + 40s = 85s old, but it promises 1m.
`,
  );
});

test('layers that share the time are accepted', () => {
  expectFindings(
    'caches/layers-add-up',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, staleness: 1m } }
    caches:
      products: { of: getProduct, ttl: 30s }
      edge: { of: getProduct, layer: cdn, ttl: 30s }
`,
  );
});

test('the ages of all layers add up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 120 }),
      (first, second, stale, promised) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, staleness: ${promised}s } }
    caches:
      products: { of: getProduct, ttl: ${first}s }
      edge: { of: getProduct, layer: cdn, ttl: ${second}s, staleWhileRevalidate: ${stale}s }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [layersAddUp]) : [];
        expect(found.length > 0).toBe(
          first + second + stale > promised && first <= promised && second + stale <= promised,
        );
      },
    ),
    { numRuns: 60 },
  );
});
