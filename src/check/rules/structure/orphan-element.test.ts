import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('contexts, systems and parts without a use are reported', () => {
  expectFindings(
    'structure/orphan-element',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities:
      Order: { id: uuid }
      Line: { quantity: int }
#     ^^^^ info: \`Line\` has no \`id\`, and no entity contains it.
  notes: { purpose: Later. }
# ^^^^^ info: Context \`notes\` has no data, no operations and no reactions.
externals:
  bank: { kind: third-party, operations: [authorise] }
# ^^^^ info: Nothing asks or listens to the external system \`bank\`.
`,
  );
});

test('whatever is used in some way is fine', () => {
  expectFindings(
    'structure/orphan-element',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, lines: 'Line[]', customer: ref crm.Customer }, Line: { quantity: int } }
    commands: { settle: {} }
    on: { bank.Settled: settle }
externals:
  bank: { kind: third-party, events: [Settled] }
  crm: { kind: existing }
  old-shop: { kind: legacy }
migration: { from: old-shop, steps: [{ context: ordering }] }
`,
  );
});
