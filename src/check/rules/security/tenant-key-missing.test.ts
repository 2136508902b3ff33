import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('tenants without any tenant field are reported', () => {
  expectFindings(
    'security/tenant-key-missing',
    `
architecture: 1
name: shop
requirements:
  tenants: 200
#          ^^^ error: 200 tenants share the system, but no entity has a field marked \`tenant\`.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
`,
  );
});

test('a private entity without the field that others have is reported', () => {
  expectFindings(
    'security/tenant-key-missing',
    `
architecture: 1
name: shop
contexts:
  tenant:
    entities: { Tenant: { id: uuid, contact: email personal } }
  ordering:
    entities:
      Order: { id: uuid, tenantId: ref tenant.Tenant tenant, email: email personal }
      Line: { id: uuid, orderId: ref Order, note: text personal }
      Voucher: { id: uuid, holder: text personal }
#     ^^^^^^^ error: \`ordering.Voucher\` holds private data and no tenant, while 1 other entity names its tenant.
      Currency: { id: uuid, code: text }
`,
  );
});

test('a database for each tenant needs no field', () => {
  expectFindings(
    'security/tenant-key-missing',
    `
architecture: 1
name: shop
requirements:
  tenants: 200
patterns: [database-per-tenant]
contexts:
  ordering:
    entities: { Order: { id: uuid } }
`,
  );
});
