import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('steps that may take longer than the saga are reported', () => {
  expectFindings(
    'sagas/steps-outlast-saga',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {}, release: {} } }
  ordering: { commands: { open: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    timeout: 30s
    #        ^^^ warning: Saga \`checkout\` is taken back after 30s, and its steps up to the pivot may take 40s (20s + 20s).
    saga:
      - { do: stock.reserve, undo: stock.release, timeout: 20s }
      - { do: ordering.open, pivot: true, timeout: 20s }
      - { do: shipping.ship, timeout: 1d }
`,
  );
});

test('steps that fit are fine, and those after the pivot do not count', () => {
  expectFindings(
    'sagas/steps-outlast-saga',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { open: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    timeout: 30s
    saga: [{ do: ordering.open, pivot: true, timeout: 20s }, { do: shipping.ship, timeout: 1d }]
`,
  );
});
