import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a one-way step before others is reported', () => {
  expectFindings(
    'structure/migration-one-way-step',
    `
architecture: 1
name: shop
contexts: { ordering: {}, billing: {} }
externals: { old-shop: { kind: legacy } }
migration:
  from: old-shop
  steps:
    - { context: ordering, reversible: false }
    #                                  ^^^^^ warning: Step 1 (\`ordering\`) has no way back, and 1 step follows it: what they show to be wrong stays.
    - { context: billing }
`,
  );
});

test('the last step may be final', () => {
  expectFindings(
    'structure/migration-one-way-step',
    `
architecture: 1
name: shop
contexts: { ordering: {}, billing: {} }
externals: { old-shop: { kind: legacy } }
migration: { from: old-shop, steps: [{ context: ordering }, { context: billing, reversible: false }] }
`,
  );
});
