import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a policy on an event that nobody emits is reported', () => {
  expectFindings(
    'events/consumed-never-produced',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
    events: { OrderPlaced: [id] }
  billing:
    commands: { issueInvoice: {} }
    on:
      ordering.OrderPlaced: issueInvoice
#     ^^^^^^^^^^^^^^^^^^^^ error: No command emits \`ordering.OrderPlaced\`, which policy \`billing.issueInvoice\` waits for.
`,
  );
});

test('emitted events, and those of other systems, come', () => {
  expectFindings(
    'events/consumed-never-produced',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing:
    commands: { issueInvoice: {}, settle: {} }
    on: { ordering.OrderPlaced: issueInvoice, bank.PaymentSettled: settle }
externals: { bank: { kind: third-party, events: [PaymentSettled] } }
`,
  );
});

test('caches wait as well', () => {
  expectFindings(
    'events/consumed-never-produced',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid } }
    events: { ProductChanged: [id] }
    caches:
      products: { of: getProduct, ttl: 1h, invalidatedBy: [ProductChanged] }
#     ^^^^^^^^ error: No command emits \`catalogue.ProductChanged\`, which cache \`products\` waits for.
`,
  );
});
