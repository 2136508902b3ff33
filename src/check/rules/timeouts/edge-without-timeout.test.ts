import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a remote call without a timeout is reported at its target', () => {
  expectFindings(
    'timeouts/edge-without-timeout',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
      #     ^^^^^^^^^^^^^^ error: The call from \`ordering\` to \`bank.authorise\` has no timeout.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a call inside one process needs none', () => {
  expectFindings(
    'timeouts/edge-without-timeout',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [catalogue.getProduct]
  catalogue:
    entities: { Product: { id: uuid } }
`,
  );
});
