import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a large table without the index is reported', () => {
  expectFindings(
    'data/tenant-without-index',
    `
architecture: 1
name: shop
requirements: { tenants: 500 }
contexts:
  ordering:
    entities: { Order: { id: uuid, tenantId: uuid tenant } }
#                                  ^^^^^^^^ warning: A tenant that lists \`ordering.Order\` reads all 5,000,000 rows for about 10,000 of its own: no index begins with \`tenantId\`.
    about: { Order: { rowsPerYear: 5000000 } }
`,
  );
});

test('an index that ends with the tenant does not help', () => {
  expectFindings(
    'data/tenant-without-index',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, tenantId: uuid tenant, placedAt: timestamp } }
#                                  ^^^^^^^^ warning: A tenant that lists \`ordering.Order\` reads all 5,000,000 rows: no index begins with \`tenantId\`.
    about: { Order: { rowsPerYear: 5000000, indexes: ['placedAt, tenantId'] } }
`,
  );
});

test('an index, a compound one, and small tables are accepted', () => {
  expectFindings(
    'data/tenant-without-index',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid, tenantId: uuid tenant indexed }
      Line: { id: uuid, tenantId: uuid tenant, placedAt: timestamp }
      Tag: { id: uuid, tenantId: uuid tenant }
    about:
      Order: { rowsPerYear: 5000000 }
      Line: { rowsPerYear: 5000000, indexes: ['tenantId, placedAt'] }
      Tag: { rowsPerYear: 2000 }
`,
  );
});
