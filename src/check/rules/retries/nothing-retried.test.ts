import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('one attempt in all is reported', () => {
  expectFindings(
    'retries/nothing-retried',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, retries: { attempts: 1 } }
      #                                                         ^ warning: The call from \`ordering\` to \`bank.authorise\` states attempts of 1 in all, the first included, so nothing is retried.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('two attempts are accepted, and so is saying that there are no retries', () => {
  expectFindings(
    'retries/nothing-retried',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, retries: { attempts: 2 } }
      - { to: bank.refund, timeout: 1s, retries: 0 }
externals:
  bank: { kind: third-party, operations: [authorise, refund] }
`,
  );
});

test('an empty list of failures is reported', () => {
  expectFindings(
    'retries/nothing-retried',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, retries: { attempts: 2, on: [] } }
      #                                                                ^^ warning: The call from \`ordering\` to \`bank.authorise\` names no failure after which it is tried again, so nothing is retried.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
