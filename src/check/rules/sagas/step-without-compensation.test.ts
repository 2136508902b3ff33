import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a step before the pivot without a way back is reported with the shortest way there', () => {
  expectFindings(
    'sagas/step-without-compensation',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { confirm: {} } }
  stock: { commands: { reserve: {}, release: {} } }
  payment: { commands: { charge: {} } }
flows:
  checkout:
    timeout: 1m
    saga:
      - do: stock.reserve
#           ^^^^^^^^^^^^^ error: \`stock.reserve\` has no compensation and stays done where saga \`checkout\` fails: \`stock.reserve\` is done, \`payment.charge\` fails.
      - do: payment.charge
#           ^^^^^^^^^^^^^^ error: \`payment.charge\` has no compensation and stays done where saga \`checkout\` fails: \`stock.reserve\` is done, \`payment.charge\` is done, \`ordering.confirm\` fails.
      - { do: ordering.confirm, pivot: true }
`,
  );
});

test('with compensations every end is all done or all taken back', () => {
  expectFindings(
    'sagas/step-without-compensation',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { confirm: {} } }
  stock: { commands: { reserve: {}, release: {} }, entities: { Item: { id: uuid } } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    timeout: 1m
    saga:
      - stock.getItem
      - { do: stock.reserve, undo: stock.release }
      - { do: ordering.confirm, pivot: true }
      - shipping.ship
`,
  );
});

test('where nothing after it can fail, nothing has to be taken back', () => {
  expectFindings(
    'sagas/step-without-compensation',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { confirm: {}, note: {} } }
flows:
  checkout:
    saga: [ordering.note, { do: ordering.confirm, pivot: true, retriable: true }]
`,
  );
});
