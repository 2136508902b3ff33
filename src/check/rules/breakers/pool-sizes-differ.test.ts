import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('two sizes for one pool are reported', () => {
  expectFindings(
    'breakers/pool-sizes-differ',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 20, pool: bank } }
      - { to: bank.refund, timeout: 1s, bulkhead: { maxConcurrent: 5, pool: bank } }
      #                                                            ^ error: Pool \`bank\` has 5 slots at \`bank.refund\`, but 20 at \`bank.authorise\`.
externals:
  bank: { kind: third-party, operations: [authorise, refund] }
`,
  );
});

test('one size is accepted', () => {
  expectFindings(
    'breakers/pool-sizes-differ',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 20, pool: bank } }
      - { to: bank.refund, timeout: 1s, bulkhead: { maxConcurrent: 20, pool: bank } }
externals:
  bank: { kind: third-party, operations: [authorise, refund] }
`,
  );
});
