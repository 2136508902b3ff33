import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an answer for one person in a cache for all is reported', () => {
  expectFindings(
    'caches/private-answer-shared',
    `
architecture: 1
name: shop
contexts:
  customers:
    entities: { Customer: { id: uuid, mail: email personal } }
    caches:
      customers: { of: getCustomer, layer: cdn, ttl: 5m }
      #                                    ^^^ error: Cache \`customers\` keeps answers of \`customers.getCustomer\` in a shared cache, but \`Customer\` holds \`mail\`, which is personal data.
`,
  );
});

test('the application keeps what it knows whom to give to', () => {
  expectFindings(
    'caches/private-answer-shared',
    `
architecture: 1
name: shop
contexts:
  customers:
    entities: { Customer: { id: uuid, mail: email personal } }
    caches: { customers: { of: getCustomer, layer: application, ttl: 5m } }
`,
  );
});

test('what is open to everybody may be shared', () => {
  expectFindings(
    'caches/private-answer-shared',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, maker: text personal } }
    queries: { getProduct: { of: Product, one: true, public: true } }
    caches: { products: { of: getProduct, layer: cdn, ttl: 5m } }
`,
  );
});
