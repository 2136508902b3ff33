import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a minimum larger than the window is reported', () => {
  expectFindings(
    'breakers/minimum-beyond-window',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, breaker: { windowCalls: 50, minimumCalls: 80 } }
      #                                                                              ^^ error: The breaker for \`bank.authorise\` waits for 80 calls, but looks back on only 50.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a minimum that fits is accepted', () => {
  expectFindings(
    'breakers/minimum-beyond-window',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, breaker: { windowCalls: 50, minimumCalls: 50 } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a window of time holds as many calls as are made', () => {
  expectFindings(
    'breakers/minimum-beyond-window',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, breaker: { window: 1m, minimumCalls: 200 } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
