import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test("a call that waits longer than its caller's caller is reported", () => {
  expectFindings(
    'timeouts/child-outlasts-caller',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 800ms }]
  payments:
    commands: { pay: {} }
    calls:
      - { to: bank.authorise, timeout: 1s }
      #                                ^^ error: \`payments\` waits up to 1s for \`bank.authorise\`, but \`ordering\` gives up on \`payments.pay\` after 800ms.
externals:
  bank: { kind: third-party, operations: [authorise] }
services:
  ordering: { contexts: [ordering] }
  payments: { contexts: [payments] }
`,
  );
});

test('timeouts that shrink along the way are accepted', () => {
  expectFindings(
    'timeouts/child-outlasts-caller',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 800ms }]
  payments:
    commands: { pay: {} }
    calls: [{ to: bank.authorise, timeout: 600ms }]
externals:
  bank: { kind: third-party, operations: [authorise] }
services:
  ordering: { contexts: [ordering] }
  payments: { contexts: [payments] }
`,
  );
});

test('deadlines and the gateway limit time too, also through calls inside one process', () => {
  expectFindings(
    'timeouts/child-outlasts-caller',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 3s }
contexts:
  ordering:
    commands: { placeOrder: { deadline: 500ms } }
    calls:
      - { to: payments.pay, during: placeOrder }
  payments:
    commands: { pay: {}, refund: {} }
    calls:
      - { to: bank.authorise, during: pay, timeout: 500ms }
      #                                             ^^^^^ error: \`payments\` waits up to 500ms for \`bank.authorise\`, but \`ordering.placeOrder\` has a deadline of 500ms.
      - { to: bank.refund, during: refund, timeout: 5s }
      #                                             ^^ error: \`payments\` waits up to 5s for \`bank.refund\`, but the gateway ends requests after 3s.
externals:
  bank: { kind: third-party, operations: [authorise, refund] }
`,
  );
});

test('a query does not wait for what commands set in motion, and long work is answered at once', () => {
  expectFindings(
    'timeouts/child-outlasts-caller',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 3s }
contexts:
  ordering:
    calls: [{ to: payments.getPayment, timeout: 100ms }]
  payments:
    entities: { Payment: { id: uuid } }
    commands: { settle: { long: true } }
    calls: [{ to: bank.settle, timeout: 30s }]
externals:
  bank: { kind: third-party, operations: [settle] }
`,
  );
});
