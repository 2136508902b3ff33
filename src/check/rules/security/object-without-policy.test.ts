import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('records of users that anybody of the role may change are reported', () => {
  expectFindings(
    'security/object-without-policy',
    `
architecture: 1
name: shop
roles: { customer: {} }
contexts:
  ordering:
    entities: { Order: { id: uuid, status: placed | cancelled } }
    commands:
      placeOrder: { creates: Order, roles: [customer] }
      cancelOrder: { on: Order, from: [placed], to: cancelled, roles: [customer] }
#     ^^^^^^^^^^^ error: \`customer\` may call \`ordering.cancelOrder\` on every \`Order\`: no field says whose it is, and no policy guards it.
`,
  );
});

test('personal data that any user may read by its identity is reported', () => {
  expectFindings(
    'security/object-without-policy',
    `
architecture: 1
name: shop
roles: { patient: {} }
contexts:
  records:
    entities: { Record: { id: uuid, finding: text health } }
    queries:
      getRecord: { of: Record, one: true, roles: [patient] }
#     ^^^^^^^^^ error: \`patient\` may call \`records.getRecord\` on every \`Record\`: no field says whose it is, and no policy guards it.
`,
  );
});

test('an owner, the owner of the parent, a tenant or a policy is enough', () => {
  expectFindings(
    'security/object-without-policy',
    `
architecture: 1
name: shop
roles: { customer: {} }
access:
  own-wish: { roles: [customer], operations: [ordering.dropWish], when: wish was made by the caller }
contexts:
  ordering:
    entities:
      Order: { id: uuid, customerId: uuid owner, email: email personal }
      Line: { id: uuid, orderId: ref Order, note: text personal }
      Wish: { id: uuid }
    commands:
      changeOrder: { on: Order, roles: [customer] }
      changeLine: { on: Line, roles: [customer] }
      addWish: { creates: Wish, roles: [customer] }
      dropWish: { on: Wish, roles: [customer] }
`,
  );
});

test("shared things, and work of staff, are nobody's own", () => {
  expectFindings(
    'security/object-without-policy',
    `
architecture: 1
name: shop
roles: { customer: {}, clerk: { kind: staff } }
contexts:
  seats:
    entities: { Seat: { id: uuid, status: free | held }, Guest: { id: uuid, email: email personal } }
    commands:
      holdSeat: { on: Seat, from: [free], to: held, roles: [customer] }
    queries:
      getGuest: { of: Guest, one: true, roles: [clerk] }
`,
  );
});
