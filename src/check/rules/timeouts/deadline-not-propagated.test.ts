import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a deadline that is dropped before further calls is reported', () => {
  expectFindings(
    'timeouts/deadline-not-propagated',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.pay, timeout: 2s, deadline: ignore }
      #                                            ^^^^^^ warning: \`ordering\` does not tell \`payments.pay\` how much time is left, though it goes on to wait for \`bank.authorise\`.
  payments:
    commands: { pay: {} }
    calls: [{ to: bank.authorise, timeout: 1s }]
externals:
  bank: { kind: third-party, operations: [authorise] }
services:
  ordering: { contexts: [ordering] }
  payments: { contexts: [payments] }
`,
  );
});

test('the last of a chain may ignore it', () => {
  expectFindings(
    'timeouts/deadline-not-propagated',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, deadline: ignore }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('calls behind another operation do not count', () => {
  expectFindings(
    'timeouts/deadline-not-propagated',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 2s, deadline: ignore }]
  payments:
    commands: { pay: {}, refund: {} }
    calls: [{ to: bank.refund, during: refund, timeout: 1s }]
externals:
  bank: { kind: third-party, operations: [refund] }
services:
  ordering: { contexts: [ordering] }
  payments: { contexts: [payments] }
`,
  );
});
