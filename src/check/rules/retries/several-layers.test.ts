import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('retries above retries are reported at the upper layer', () => {
  expectFindings(
    'retries/several-layers',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.pay, retries: 1 }
      #                              ^ warning: \`ordering\` tries \`payments.pay\` 2 times, and behind it \`payments\` tries \`bank.authorise\` 3 times: up to 6 requests for one.
  payments:
    commands: { pay: {} }
    calls: [{ to: bank.authorise, retries: 2 }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('one layer that retries is accepted', () => {
  expectFindings(
    'retries/several-layers',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [payments.pay]
  payments:
    commands: { pay: {} }
    calls: [{ to: bank.authorise, retries: 2 }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('retries behind another operation are no layer below', () => {
  expectFindings(
    'retries/several-layers',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, retries: 1 }]
  payments:
    commands: { pay: {}, refund: {} }
    calls: [{ to: bank.refund, during: refund, retries: 2 }]
externals:
  bank: { kind: third-party, operations: [refund] }
`,
  );
});
