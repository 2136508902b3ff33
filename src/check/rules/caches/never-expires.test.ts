import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a cache that never learns of changes is reported', () => {
  expectFindings(
    'caches/never-expires',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands: { renameProduct: { on: Product } }
    caches:
      products: { of: getProduct }
     #^^^^^^^^ error: Cache \`products\` of \`catalogue\` keeps entries for ever, though \`catalogue.renameProduct\` changes what it holds.
`,
  );
});

test('a life that ends is accepted', () => {
  expectFindings(
    'caches/never-expires',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text } }
    commands: { renameProduct: { on: Product } }
    caches: { products: { of: getProduct, ttl: 5m } }
`,
  );
});

test('what never changes may be kept, and what is written through the cache is right', () => {
  expectFindings(
    'caches/never-expires',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, name: text }, Country: { id: uuid } }
    commands: { renameProduct: { on: Product }, addCountry: { creates: Country } }
    caches:
      countries: { of: getCountry }
      products: { of: getProduct, pattern: write-through }
`,
  );
});

test('answers of another system do not last for ever either', () => {
  expectFindings(
    'caches/never-expires',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    caches:
      rates: { of: bank.getRate }
     #^^^^^ error: Cache \`rates\` of \`catalogue\` keeps entries for ever, and another system may change what it holds.
externals:
  bank: { kind: third-party, operations: [getRate] }
`,
  );
});
