import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a hedge after the timeout is reported', () => {
  expectFindings(
    'timeouts/hedge-never-sent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.getRate, timeout: 200ms, hedge: 250ms }
      #                                            ^^^^^ error: The second request to \`bank.getRate\` goes out after 250ms, but the first is given up after 200ms.
externals:
  bank: { kind: third-party, operations: [getRate] }
`,
  );
});

test('an earlier hedge is accepted', () => {
  expectFindings(
    'timeouts/hedge-never-sent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.getRate, timeout: 200ms, hedge: 80ms }]
externals:
  bank: { kind: third-party, operations: [getRate] }
`,
  );
});
