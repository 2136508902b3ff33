import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a cache of what changes, without news and without a promise, is reported', () => {
  expectFindings(
    'caches/not-invalidated',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands: { renameProduct: { on: Product, emits: [ProductRenamed] } }
    events: { ProductRenamed: { of: Product } }
    caches:
      products: { of: getProduct, ttl: 10m }
     #^^^^^^^^ warning: Cache \`products\` gives answers up to 10m old after \`renameProduct\`, and \`catalogue.getProduct\` does not say that it may.
`,
  );
});

test('events that drop entries are accepted', () => {
  expectFindings(
    'caches/not-invalidated',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands: { renameProduct: { on: Product, emits: [ProductRenamed] } }
    events: { ProductRenamed: { of: Product } }
    caches: { products: { of: getProduct, ttl: 10m, invalidatedBy: [ProductRenamed] } }
`,
  );
});

test('so is a query that says how old its answers may be', () => {
  expectFindings(
    'caches/not-invalidated',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands: { renameProduct: { on: Product } }
    queries: { getProduct: { of: Product, one: true, staleness: 10m } }
    caches: { products: { of: getProduct, ttl: 10m } }
`,
  );
});
