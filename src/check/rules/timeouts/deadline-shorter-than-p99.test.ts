import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a deadline below the planned p99 is reported', () => {
  expectFindings(
    'timeouts/deadline-shorter-than-p99',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands:
      placeOrder: { deadline: 300ms, p99: 450ms }
      #                       ^^^^^ warning: \`ordering.placeOrder\` has a deadline of 300ms, but 1 in 100 of its answers may take longer than 450ms.
`,
  );
});

test('a deadline above it is accepted', () => {
  expectFindings(
    'timeouts/deadline-shorter-than-p99',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands:
      placeOrder: { deadline: 600ms, p99: 450ms }
`,
  );
});

test('an objective is no plan, and has a rule of its own', () => {
  expectFindings(
    'timeouts/deadline-shorter-than-p99',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands:
      placeOrder: { deadline: 300ms, slo: { p99: 400ms } }
`,
  );
});
