import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a public query without negative answers is reported', () => {
  expectFindings(
    'caches/without-negative-answers',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, public: true } }
    caches:
      products: { of: getProduct, ttl: 5m }
     #^^^^^^^^ info: Anybody may ask \`catalogue.getProduct\` for what does not exist, and cache \`products\` passes every such question on.
`,
  );
});

test('remembered absence is accepted', () => {
  expectFindings(
    'caches/without-negative-answers',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    queries: { getProduct: { of: Product, one: true, public: true } }
    caches: { products: { of: getProduct, ttl: 5m, negativeTtl: 30s } }
`,
  );
});

test('callers with an identity rarely ask for nothing', () => {
  expectFindings(
    'caches/without-negative-answers',
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
