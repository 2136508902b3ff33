import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('retries against an open breaker are reported', () => {
  expectFindings(
    'breakers/open-retried',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        breaker: true
        retries: { attempts: 3, on: [unavailable, breaker-open] }
        #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`ordering\` tries \`bank.authorise\` 3 times though its own breaker is open.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('retries of other failures are accepted', () => {
  expectFindings(
    'breakers/open-retried',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        breaker: true
        retries: { attempts: 3, on: [unavailable, timeout] }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
