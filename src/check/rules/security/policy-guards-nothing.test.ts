import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a policy about an operation that is not there is reported', () => {
  expectFindings(
    'security/policy-guards-nothing',
    `
architecture: 1
name: shop
access:
  own-orders: { operations: [ordering.cancelOder], when: caller owns the order }
#                           ^^^^^^^^^^^^^^^^^^^^^ error: Policy \`own-orders\` is about \`ordering.cancelOder\`, which no context has. Did you mean \`ordering.cancelOrder\`?
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { cancelOrder: { on: Order } }
`,
  );
});

test('operations, queries that follow from entities, and whole contexts are accepted', () => {
  expectFindings(
    'security/policy-guards-nothing',
    `
architecture: 1
name: shop
access:
  own-orders: { operations: [ordering.cancelOrder, ordering.getOrder], when: caller owns the order }
  office-hours: { effect: forbid, operations: ['ordering.*'], when: it is night }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { cancelOrder: { on: Order } }
`,
  );
});
