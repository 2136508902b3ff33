import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a step without a way back and no pivot are reported', () => {
  expectFindings(
    'sagas/pivot-missing',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {}, release: {} } }
  payment: { commands: { charge: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    timeout: 1m
    saga:
      - { do: stock.reserve, undo: stock.release }
      - payment.charge
#       ^^^^^^^^^^^^^^ error: Saga \`checkout\` marks no pivot, and \`payment.charge\` cannot be taken back: \`stock.reserve\` is done, \`payment.charge\` is done, \`shipping.ship\` fails, \`stock.release\` takes \`stock.reserve\` back.
      - shipping.ship
`,
  );
});

test('the last step needs no way back', () => {
  expectFindings(
    'sagas/pivot-missing',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {}, release: {} } }
  payment: { commands: { charge: {} } }
flows:
  checkout: { timeout: 1m, saga: [{ do: stock.reserve, undo: stock.release }, payment.charge] }
`,
  );
});

test('a step of an external system that only looks leaves nothing behind', () => {
  expectFindings(
    'sagas/pivot-missing',
    `
architecture: 1
name: shop
externals: { scores: { kind: third-party, operations: [getScore] } }
contexts:
  loans: { commands: { grant: {} } }
flows:
  lend: { timeout: 1m, saga: [scores.getScore, loans.grant] }
`,
  );
});
