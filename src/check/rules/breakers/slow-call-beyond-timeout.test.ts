import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a threshold that no call reaches is reported', () => {
  expectFindings(
    'breakers/slow-call-beyond-timeout',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 800ms, breaker: { slowCall: 1s } }
      #                                                            ^^ error: The breaker counts calls to \`bank.authorise\` as slow after 1s, but they time out after 800ms.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a threshold below the timeout is accepted', () => {
  expectFindings(
    'breakers/slow-call-beyond-timeout',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 800ms, breaker: { slowCall: 500ms } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
