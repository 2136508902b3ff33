import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a cache without jitter is reported', () => {
  expectFindings(
    'caches/without-jitter',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches:
      products: { of: getProduct, ttl: 5m, jitter: 0 }
      #                                            ^ warning: Entries of cache \`products\` that are made together expire together, exactly 5m later.
`,
  );
});

test('jitter is there unless somebody takes it away', () => {
  expectFindings(
    'caches/without-jitter',
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
