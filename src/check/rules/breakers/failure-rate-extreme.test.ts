import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a breaker that waits until everything fails is reported', () => {
  expectFindings(
    'breakers/failure-rate-extreme',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, breaker: { failureRate: 100% } }
      #                                                            ^^^^ warning: The breaker for \`bank.authorise\` stays closed until 100% of calls fail.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a share in between is accepted', () => {
  expectFindings(
    'breakers/failure-rate-extreme',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, breaker: { failureRate: 60% } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('so is one that opens for nothing', () => {
  expectFindings(
    'breakers/failure-rate-extreme',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, breaker: { failureRate: 0 } }
      #                                                            ^ warning: The breaker for \`bank.authorise\` opens at 0% of failures, when nothing has failed.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
