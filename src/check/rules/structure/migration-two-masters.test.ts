import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('two masters are reported', () => {
  expectFindings(
    'structure/migration-two-masters',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
externals: { old-shop: { kind: legacy } }
migration:
  from: old-shop
  steps:
    - { context: ordering, master: both }
    #                              ^^^^ error: While \`ordering\` moves, \`old-shop\` and the new context may both write its data: nobody decides which change wins.
`,
  );
});

test('one master is fine', () => {
  expectFindings(
    'structure/migration-two-masters',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
externals: { old-shop: { kind: legacy } }
migration: { from: old-shop, steps: [{ context: ordering, master: old }, { context: ordering, master: new }] }
`,
  );
});
