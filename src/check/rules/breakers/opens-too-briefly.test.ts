import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a breaker that closes before the calls before it have ended is reported', () => {
  expectFindings(
    'breakers/opens-too-briefly',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 2s, breaker: { open: 500ms } }
      #                                                     ^^^^^ warning: The breaker for \`bank.authorise\` tries again after 500ms, while calls sent before it opened may still be waiting for up to 2s.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a breaker that waits for a restart is accepted', () => {
  expectFindings(
    'breakers/opens-too-briefly',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 2s, breaker: { open: 30s } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
