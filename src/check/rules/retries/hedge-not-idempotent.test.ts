import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a hedged command that takes effect twice is reported', () => {
  expectFindings(
    'retries/hedge-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.capture, timeout: 1s, hedge: 300ms }
      #                                             ^^^^^ error: \`ordering\` sends \`payments.capture\` a second time after 300ms, but a repeated request takes effect again.
  payments:
    commands: { capture: { idempotency: none } }
`,
  );
});

test('a hedged query is what hedging is for', () => {
  expectFindings(
    'retries/hedge-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.getPayment, timeout: 1s, hedge: 300ms }]
  payments:
    entities: { Payment: { id: uuid } }
`,
  );
});
