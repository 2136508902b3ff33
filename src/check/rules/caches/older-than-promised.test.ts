import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('entries that live longer than the query promises are reported', () => {
  expectFindings(
    'caches/older-than-promised',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, staleness: 1m } }
    caches:
      products: { of: getProduct, ttl: 5m }
      #                                ^^ warning: Cache \`products\` gives answers up to 5m old, but \`catalogue.getProduct\` promises 1m.
`,
  );
});

test('a shorter life is accepted', () => {
  expectFindings(
    'caches/older-than-promised',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, staleness: 1m } }
    caches: { products: { of: getProduct, ttl: 1m } }
`,
  );
});

test('the time in which old answers are given while a new one is made counts too', () => {
  expectFindings(
    'caches/older-than-promised',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, staleness: 1m } }
    caches:
      products: { of: getProduct, ttl: 50s, staleWhileRevalidate: 30s }
      #                                ^^^ warning: Cache \`products\` gives answers up to 50s + 30s = 80s old, but \`catalogue.getProduct\` promises 1m.
`,
  );
});

test('events that end an entry make its life a second line only', () => {
  expectFindings(
    'caches/older-than-promised',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    events: { ProductChanged: { of: Product } }
    queries: { getProduct: { of: Product, one: true, staleness: 1m } }
    caches: { products: { of: getProduct, ttl: 1h, invalidatedBy: [ProductChanged] } }
`,
  );
});
