import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a cache without single flight is reported with the size of the rush', () => {
  expectFindings(
    'caches/stampede',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, peakRps: 2000, p99: 150ms } }
    caches:
      products: { of: getProduct, ttl: 5m, singleFlight: false }
      #                                                  ^^^^^ warning: When an entry of cache \`products\` expires, every request for it goes to \`catalogue.getProduct\`, up to 300 at once if all want the same.
`,
  );
});

test('one request at a time is what happens unless somebody says otherwise', () => {
  expectFindings(
    'caches/stampede',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches: { products: { of: getProduct, ttl: 5m } }
`,
  );
});

test('old answers while a new one is made are accepted', () => {
  expectFindings(
    'caches/stampede',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches: { products: { of: getProduct, ttl: 5m, singleFlight: false, staleWhileRevalidate: 30s } }
`,
  );
});
