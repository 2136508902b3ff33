import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('retries of a command that takes effect twice are reported', () => {
  expectFindings(
    'retries/not-idempotent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.capture, timeout: 1s, retries: 2 }
      #                                               ^ error: \`ordering\` sends \`payments.capture\` up to 3 times, but a repeated request takes effect again.
  payments:
    commands: { capture: { idempotency: none } }
`,
  );
});

test('a command with a key is accepted', () => {
  expectFindings(
    'retries/not-idempotent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.capture, timeout: 1s, retries: 2 }]
  payments:
    commands: { capture: { idempotency: key } }
`,
  );
});

test('after a refusal nothing was done, so asking again does no harm', () => {
  expectFindings(
    'retries/not-idempotent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.capture, retries: { attempts: 3, on: ['429', connect-failure] } }]
  payments:
    commands: { capture: { idempotency: none } }
`,
  );
});
