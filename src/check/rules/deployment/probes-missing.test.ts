import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a service without readiness is reported', () => {
  expectFindings(
    'deployment/probes-missing',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
services:
  orders: { contexts: [ordering], probes: [live] }
#                                         ^^^^^^ warning: \`orders\` has no probe for \`ready\`.
`,
  );
});

test('a service without any probe is reported', () => {
  expectFindings(
    'deployment/probes-missing',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
services:
  orders: { contexts: [ordering], probes: [] }
#                                         ^^ warning: \`orders\` has no probe for \`live\` and \`ready\`.
`,
  );
});

test('both probes, and the default, are accepted', () => {
  expectFindings(
    'deployment/probes-missing',
    `
architecture: 1
name: shop
contexts: { ordering: {}, billing: {} }
services:
  orders: { contexts: [ordering], probes: [ready, live] }
  bills: { contexts: [billing] }
`,
  );
});
