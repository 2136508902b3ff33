import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('steps that may take longer than the flow are reported with their sum', () => {
  expectFindings(
    'timeouts/flow-steps-outlast-deadline',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { placeOrder: {}, confirmOrder: {} } }
  payments: { commands: { authorise: {} } }
flows:
  checkout:
    deadline: 1s
    #         ^^ warning: The steps of \`checkout\` may take 300ms + 900ms = 1200ms, but its deadline is 1s.
    steps:
      - { do: ordering.placeOrder, timeout: 300ms }
      - { do: payments.authorise, timeout: 900ms }
      - { do: ordering.confirmOrder, timeout: 5s, async: true }
`,
  );
});

test('steps that fit are accepted', () => {
  expectFindings(
    'timeouts/flow-steps-outlast-deadline',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { placeOrder: {} } }
  payments: { commands: { authorise: {} } }
flows:
  checkout:
    deadline: 1s
    steps:
      - { do: ordering.placeOrder, timeout: 300ms }
      - { do: payments.authorise, timeout: 600ms }
`,
  );
});
