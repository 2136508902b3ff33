import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a query takes nothing back', () => {
  expectFindings(
    'sagas/undo-changes-nothing',
    `
architecture: 1
name: shop
contexts:
  stock: { entities: { Item: { id: uuid } }, commands: { reserve: {} } }
  ordering: { commands: { open: {} } }
flows:
  checkout:
    saga:
      - { do: stock.reserve, undo: stock.getItem }
      #                            ^^^^^^^^^^^^^ error: \`stock.getItem\`, which is to take \`stock.reserve\` back in saga \`checkout\`, only reads.
      - { do: ordering.open, undo: ordering.open }
      #                            ^^^^^^^^^^^^^ error: In saga \`checkout\` \`ordering.open\` is its own compensation: it would be done twice.
`,
  );
});

test('a command of its own does', () => {
  expectFindings(
    'sagas/undo-changes-nothing',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {}, release: {} } }
  ordering: { commands: { open: {} } }
flows: { checkout: { saga: [{ do: stock.reserve, undo: stock.release }, ordering.open] } }
`,
  );
});
