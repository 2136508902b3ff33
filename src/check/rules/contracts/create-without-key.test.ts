import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a create that does not recognise repeats is reported', () => {
  expectFindings(
    'contracts/create-without-key',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, idempotency: none }
#                                                ^^^^ warning: \`ordering.placeOrder\` creates a second \`Order\` when a request is repeated.
`,
  );
});

test('keys, the default, and natural identity are accepted', () => {
  expectFindings(
    'contracts/create-without-key',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order }
      importOrder: { creates: Order, idempotency: natural }
`,
  );
});

test('a command that only events start has the inbox instead', () => {
  expectFindings(
    'contracts/create-without-key',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      openOrder: { creates: Order, idempotency: none }
    events: { CartClosed: [id] }
    on: { CartClosed: openOrder }
`,
  );
});
