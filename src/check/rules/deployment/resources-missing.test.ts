import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a sized service without resources is reported', () => {
  expectFindings(
    'deployment/resources-missing',
    `
architecture: 1
name: shop
deployment: { target: kubernetes }
contexts: { ordering: {} }
services:
  orders: { contexts: [ordering], peakRps: 200, memoryMb: 512 }
# ^^^^^^ warning: \`orders\` states its load, but not \`cpu\` of a replica, which \`kubernetes\` needs to place it.
`,
  );
});

test('resources, unknown load, and targets that do not schedule are accepted', () => {
  expectFindings(
    'deployment/resources-missing',
    `
architecture: 1
name: shop
deployment: { target: kubernetes }
contexts: { ordering: {}, billing: {} }
services:
  orders: { contexts: [ordering], peakRps: 200, cpu: 0.5, memoryMb: 512 }
  bills: { contexts: [billing] }
`,
  );
});
