import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('retries after errors of the client are reported', () => {
  expectFindings(
    'retries/not-retryable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 2, on: [unavailable, 4xx, PERMISSION_DENIED] }
        #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: \`ordering\` tries \`bank.authorise\` again after \`4xx\`, \`PERMISSION_DENIED\`, which the same request meets again.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('retries after passing failures are accepted', () => {
  expectFindings(
    'retries/not-retryable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 2, on: [unavailable, timeout, '429', '503', '409'] }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('where nothing is retried the list does not matter', () => {
  expectFindings(
    'retries/not-retryable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, retries: { attempts: 1, on: [4xx] } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
