import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a step that may fail for good after the pivot is reported', () => {
  expectFindings(
    'sagas/failure-after-pivot',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    timeout: 1m
    saga:
      - { do: payment.charge, pivot: true }
      - { do: shipping.ship, retriable: false }
#                                       ^^^^^ error: \`shipping.ship\` may fail for good after the pivot of saga \`checkout\`, which can then go neither on nor back: \`payment.charge\` is done, \`shipping.ship\` fails.
`,
  );
});

test('before the pivot a step may fail', () => {
  expectFindings(
    'sagas/failure-after-pivot',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {}, release: {} } }
  payment: { commands: { charge: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    saga:
      - { do: stock.reserve, undo: stock.release, retriable: false }
      - { do: payment.charge, pivot: true }
      - shipping.ship
`,
  );
});
