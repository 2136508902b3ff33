import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('the tightest objective over a hard call is told', () => {
  expectFindings(
    'availability/third-party-below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { slo: { availability: 99.5% } } }
    calls: [{ to: bank.authorise, timeout: 1s }]
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99.9% }
#                                                                   ^^^^^ error: \`bank\` promises 99.9% (43.2 min a month of failure), and the objective of flow \`checkout\`, which cannot do without it, is 99.95% (21.6 min a month).
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.95% } }
`,
  );
});

test('a fallback takes the ceiling away', () => {
  expectFindings(
    'availability/third-party-below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls: [{ to: bank.authorise, timeout: 1s, fallback: queue }]
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99.9% }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.95% } }
`,
  );
});

test('a step that nobody waits for does not count', () => {
  expectFindings(
    'availability/third-party-below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { placeOrder: {} } }
externals:
  carrier: { kind: third-party, operations: [book], availability: 99% }
flows:
  checkout:
    steps: [ordering.placeOrder, { do: carrier.book, async: true }]
    slo: { availability: 99.95% }
`,
  );
});
