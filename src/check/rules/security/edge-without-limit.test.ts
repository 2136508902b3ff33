import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a gateway without limits is reported', () => {
  expectFindings(
    'security/edge-without-limit',
    `
architecture: 1
name: shop
gateway: { technology: kong }
#                      ^^^^ warning: The gateway \`kong\` limits nobody, and 2 operations have no limit of their own.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
`,
  );
});

test('limits at the gateway or of every context are accepted', () => {
  expectFindings(
    'security/edge-without-limit',
    `
architecture: 1
name: shop
gateway: { technology: kong }
contexts:
  ordering:
    api: { limit: 100/second per user }
    entities: { Order: { id: uuid } }
`,
  );
});

test('a design without a gateway says nothing about its edge', () => {
  expectFindings(
    'security/edge-without-limit',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
`,
  );
});
