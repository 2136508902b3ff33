import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a slot that is held while another is waited for is reported', () => {
  expectFindings(
    'queues/nested-pool',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.pay, bulkhead: { maxConcurrent: 10, pool: work } }
  payments:
    commands: { pay: {} }
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 10, pool: work } }
      #                                                                         ^^^^ error: \`payments.pay\` holds a slot of pool \`work\` while \`payments\` waits for another to call \`bank.authorise\`; 10 requests at once hold all 10 and wait for each other.
externals:
  bank: { kind: existing, operations: [authorise] }
`,
  );
});

test('pools of their own are accepted', () => {
  expectFindings(
    'queues/nested-pool',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.pay, bulkhead: { maxConcurrent: 10, pool: work } }
  payments:
    commands: { pay: {} }
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 10, pool: bank } }
externals:
  bank: { kind: existing, operations: [authorise] }
`,
  );
});

test('in another process it is another pool', () => {
  expectFindings(
    'queues/nested-pool',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    calls:
      - { to: payments.pay, timeout: 2s, bulkhead: { maxConcurrent: 10, pool: work } }
  payments:
    commands: { pay: {} }
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 10, pool: work } }
externals:
  bank: { kind: existing, operations: [authorise] }
`,
  );
});
