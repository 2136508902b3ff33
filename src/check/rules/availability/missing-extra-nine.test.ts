import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a promise as good as the objective uses up its budget', () => {
  expectFindings(
    'availability/missing-extra-nine',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { placeOrder: {} }, calls: [{ to: bank.authorise, timeout: 1s }] }
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99.95% }
#                                                                   ^^^^^^ warning: \`bank\` promises 99.95%, which leaves it 50% of the error budget of flow \`checkout\` (99.9%); an extra nine would be 99.99%.
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.9% } }
`,
  );
});

test('an extra nine is enough', () => {
  expectFindings(
    'availability/missing-extra-nine',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { placeOrder: {} }, calls: [{ to: bank.authorise, timeout: 1s }] }
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99.99% }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.9% } }
`,
  );
});

test('a flow that is not critical asks for none', () => {
  expectFindings(
    'availability/missing-extra-nine',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { placeOrder: {} }, calls: [{ to: bank.authorise, timeout: 1s }] }
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99.9% }
flows:
  checkout: { critical: false, steps: [ordering.placeOrder], slo: { availability: 99.9% } }
`,
  );
});
