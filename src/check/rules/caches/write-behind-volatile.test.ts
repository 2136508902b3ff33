import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('writes that a restart loses are reported', () => {
  expectFindings(
    'caches/write-behind-volatile',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches:
      products: { of: getProduct, technology: memcached, pattern: write-behind, ttl: 5m }
      #                                                           ^^^^^^^^^^^^ error: Cache \`products\` takes writes before the store has them, but \`memcached\` loses them with the process.
`,
  );
});

test('writing through is accepted', () => {
  expectFindings(
    'caches/write-behind-volatile',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches:
      products: { of: getProduct, technology: memcached, pattern: write-through, ttl: 5m }
`,
  );
});
