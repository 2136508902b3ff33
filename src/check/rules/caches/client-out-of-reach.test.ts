import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('events that would have to reach a browser are reported', () => {
  expectFindings(
    'caches/client-out-of-reach',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    events: { ProductChanged: { of: Product } }
    caches:
      products: { of: getProduct, layer: client, ttl: 1h, invalidatedBy: [ProductChanged] }
      #                                                                  ^^^^^^^^^^^^^^^^ warning: Cache \`products\` lies at the client, where \`catalogue.ProductChanged\` does not arrive: \`catalogue\` pushes nothing to its clients.
`,
  );
});

test('a short life is accepted', () => {
  expectFindings(
    'caches/client-out-of-reach',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    caches: { products: { of: getProduct, layer: client, ttl: 10s } }
`,
  );
});

test('clients that are told by a push may drop entries', () => {
  expectFindings(
    'caches/client-out-of-reach',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    api: { sse: true }
    entities: { Product: { id: uuid } }
    events: { ProductChanged: { of: Product } }
    caches:
      products: { of: getProduct, layer: client, ttl: 1h, invalidatedBy: [ProductChanged] }
`,
  );
});
