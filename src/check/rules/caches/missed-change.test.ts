import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a change after which the cache is not dropped is reported', () => {
  expectFindings(
    'caches/missed-change',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text, price: money } }
    commands:
      renameProduct: { on: Product, emits: [ProductRenamed] }
      changePrice: { on: Product, emits: [PriceChanged] }
    events: { ProductRenamed: { of: Product }, PriceChanged: { of: Product } }
    caches:
      products: { of: getProduct, ttl: 10m, invalidatedBy: [ProductRenamed] }
      #                                                    ^^^^^^^^^^^^^^^^ warning: Cache \`products\` does not learn that \`changePrice\` changed \`Product\`.
`,
  );
});

test('a cache that hears of every change is accepted', () => {
  expectFindings(
    'caches/missed-change',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text, price: money } }
    commands:
      renameProduct: { on: Product, emits: [ProductRenamed] }
      changePrice: { on: Product, emits: [PriceChanged] }
    events: { ProductRenamed: { of: Product }, PriceChanged: { of: Product } }
    caches:
      products: { of: getProduct, ttl: 10m, invalidatedBy: [ProductRenamed, PriceChanged] }
`,
  );
});

test('a new record changes lists only', () => {
  expectFindings(
    'caches/missed-change',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands:
      addProduct: { creates: Product, emits: [ProductAdded] }
      renameProduct: { on: Product, emits: [ProductRenamed] }
    events: { ProductAdded: { of: Product }, ProductRenamed: { of: Product } }
    caches:
      product: { of: getProduct, ttl: 10m, invalidatedBy: [ProductRenamed] }
`,
  );
});

test('a list does change with a new record, and a command without an event tells nobody', () => {
  expectFindings(
    'caches/missed-change',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands:
      addProduct: { creates: Product }
      renameProduct: { on: Product, emits: [ProductRenamed] }
    events: { ProductRenamed: { of: Product } }
    caches:
      list: { of: listProducts, ttl: 10m, invalidatedBy: [ProductRenamed] }
      #                                                  ^^^^^^^^^^^^^^^^ warning: Cache \`list\` does not learn that \`addProduct\` changed \`Product\`.
`,
  );
});
