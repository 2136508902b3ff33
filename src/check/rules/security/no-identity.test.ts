import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('roles with a method that is none are reported', () => {
  expectFindings(
    'security/no-identity',
    `
architecture: 1
name: shop
roles: { customer: {} }
identity: { methods: [none] }
#                    ^^^^^^ error: 1 operation is for certain roles, but callers need not prove who they are.
contexts:
  ordering:
    entities: { Order: { id: uuid, customerId: uuid owner } }
    commands:
      placeOrder: { creates: Order, roles: [customer] }
`,
  );
});

test('roles with a method, and a design without roles, are accepted', () => {
  expectFindings(
    'security/no-identity',
    `
architecture: 1
name: shop
roles: { customer: {} }
identity: { methods: [oidc] }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, roles: [customer] }
`,
  );
});

test('operations open to everybody need no identity', () => {
  expectFindings(
    'security/no-identity',
    `
architecture: 1
name: shop
roles: { customer: {} }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, public: true }
`,
  );
});
