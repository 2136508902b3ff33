import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a saga that begins outside needs a leader', () => {
  expectFindings(
    'sagas/coordinator-outside',
    `
architecture: 1
name: shop
externals: { bank: { kind: third-party, operations: [hold] } }
contexts: { ordering: { commands: { open: {} } } }
flows:
  checkout:
# ^^^^^^^^ error: Saga \`checkout\` begins with \`bank\`, which is not designed here, and names no context that leads it.
    saga: [bank.hold, ordering.open]
`,
  );
});

test('with a coordinator it may begin anywhere', () => {
  expectFindings(
    'sagas/coordinator-outside',
    `
architecture: 1
name: shop
externals: { bank: { kind: third-party, operations: [hold] } }
contexts: { ordering: { commands: { open: {} } } }
flows: { checkout: { coordinator: ordering, saga: [bank.hold, ordering.open] } }
`,
  );
});
