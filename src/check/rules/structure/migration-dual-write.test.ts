import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('dual writes are reported', () => {
  expectFindings(
    'structure/migration-dual-write',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
externals: { old-shop: { kind: legacy } }
migration:
  from: old-shop
  steps:
    - { context: ordering, sync: dual-write }
    #                            ^^^^^^^^^^ warning: While \`ordering\` moves, every change is written to \`old-shop\` and to the new store without a transaction over both: where one write fails, they differ for good.
`,
  );
});

test('a side that follows is fine', () => {
  expectFindings(
    'structure/migration-dual-write',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
externals: { old-shop: { kind: legacy } }
migration: { from: old-shop, steps: [{ context: ordering }, { context: ordering, sync: events }] }
`,
  );
});
