import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a broker without an inbox is reported once', () => {
  expectFindings(
    'events/consumer-without-dedupe',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, inbox: false }
#                                      ^^^^^ error: A message that \`rabbitmq\` delivers twice takes effect twice in \`billing.issueInvoice\` and \`billing.sendBill\`.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing:
    entities: { Invoice: { id: uuid } }
    commands:
      issueInvoice: { creates: Invoice, emits: [InvoiceIssued] }
      sendBill: { idempotency: none }
      markSeen: {}
    events: { InvoiceIssued: [id] }
    on: { ordering.OrderPlaced: issueInvoice, InvoiceIssued: sendBill }
`,
  );
});

test('a policy that turns it off is reported itself', () => {
  expectFindings(
    'events/consumer-without-dedupe',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing:
    entities: { Invoice: { id: uuid } }
    commands: { issueInvoice: { creates: Invoice } }
    on:
      ordering.OrderPlaced: { do: issueInvoice, dedupe: none }
      #                                                 ^^^^ error: \`ordering.OrderPlaced\` delivered twice makes \`billing.issueInvoice\` happen twice.
`,
  );
});

test('a command that is idempotent by nature needs no memory', () => {
  expectFindings(
    'events/consumer-without-dedupe',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, inbox: false }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: [id] }
  billing:
    entities: { Invoice: { id: uuid } }
    commands: { close: { on: Invoice, idempotency: natural } }
    on: { ordering.OrderPlaced: close }
`,
  );
});
