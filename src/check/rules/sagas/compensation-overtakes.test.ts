import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a late action that nothing refuses is reported', () => {
  expectFindings(
    'sagas/compensation-overtakes',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { open: {} } }
externals: { stock: { kind: existing, operations: [reserve, release] } }
flows:
  checkout:
    trigger: ordering.open
    timeout: 1m
    saga:
      - { do: stock.reserve, undo: stock.release, tombstone: false }
#                                                            ^^^^^ warning: \`stock.reserve\` may take effect after saga \`checkout\` has taken it back: \`stock.reserve\` does not answer in time, \`stock.release\` arrives before \`stock.reserve\`, finds nothing, and then \`stock.reserve\` is done.
      - ordering.open
`,
  );
});

test('in one process nothing overtakes', () => {
  expectFindings(
    'sagas/compensation-overtakes',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { open: {} } }
  stock: { commands: { reserve: {}, release: {} } }
flows:
  checkout:
    timeout: 1m
    saga: [{ do: stock.reserve, undo: stock.release, tombstone: false }, ordering.open]
`,
  );
});
