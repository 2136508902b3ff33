import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('absence that outlives presence is reported', () => {
  expectFindings(
    'caches/negative-outlives-positive',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches:
      products: { of: getProduct, ttl: 1m, negativeTtl: 10m }
      #                                                 ^^^ warning: Cache \`products\` says that something does not exist for 10m, but keeps what exists for only 1m.
`,
  );
});

test('short memory of absence is accepted', () => {
  expectFindings(
    'caches/negative-outlives-positive',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches: { products: { of: getProduct, ttl: 1m, negativeTtl: 10s } }
`,
  );
});
