import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('roles on a public operation are reported', () => {
  expectFindings(
    'security/public-with-roles',
    `
architecture: 1
name: shop
roles: { clerk: { kind: staff } }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, public: true, roles: [clerk] }
#                                           ^^^^ error: \`ordering.placeOrder\` is open to everybody, although it names \`clerk\`.
`,
  );
});

test('one of the two is accepted', () => {
  expectFindings(
    'security/public-with-roles',
    `
architecture: 1
name: shop
roles: { clerk: { kind: staff } }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, public: true }
      importOrder: { creates: Order, roles: [clerk] }
`,
  );
});
