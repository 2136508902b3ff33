import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a timeout below the p99 that an external system promises is reported', () => {
  expectFindings(
    'timeouts/shorter-than-callee',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 500ms }
      #                                ^^^^^ warning: \`ordering\` gives up on \`bank.authorise\` after 500ms, but 1 in 100 of its answers may take longer than 700ms.
externals:
  bank: { kind: third-party, operations: [authorise], p99: 700ms }
`,
  );
});

test('a timeout above it is accepted', () => {
  expectFindings(
    'timeouts/shorter-than-callee',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 900ms }]
externals:
  bank: { kind: third-party, operations: [authorise], p99: 700ms }
`,
  );
});

test('the objective of an operation counts where it states no p99 by design', () => {
  expectFindings(
    'timeouts/shorter-than-callee',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: stock.reserve, timeout: 100ms }
      #                               ^^^^^ warning: \`ordering\` gives up on \`stock.reserve\` after 100ms, but 1 in 100 of its answers may take longer than 150ms.
  stock:
    commands: { reserve: { slo: { p99: 150ms } } }
`,
  );
});

test('without figures nothing is claimed', () => {
  expectFindings(
    'timeouts/shorter-than-callee',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 10ms }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
