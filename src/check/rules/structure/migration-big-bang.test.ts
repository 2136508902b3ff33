import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('several contexts at once are reported', () => {
  expectFindings(
    'structure/migration-big-bang',
    `
architecture: 1
name: shop
contexts: { ordering: {}, billing: {} }
externals: { old-shop: { kind: legacy } }
migration:
  from: old-shop
  pattern: big-bang
  #        ^^^^^^^^ warning: All 2 contexts replace \`old-shop\` at once: a fault in one of them takes back all.
  steps: [{ context: ordering }, { context: billing }]
`,
  );
});

test('a part at a time is fine, and a single context has no parts', () => {
  expectFindings(
    'structure/migration-big-bang',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
externals: { old-shop: { kind: legacy } }
migration: { from: old-shop, pattern: big-bang, steps: [{ context: ordering }] }
`,
  );
});
