import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a led saga in memory is reported with the shortest half-done state', () => {
  expectFindings(
    'sagas/forgetful-coordinator',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { open: {} } }
  stock: { commands: { reserve: {}, release: {} } }
flows:
  checkout:
    persistent: false
    #           ^^^^^ error: \`stock\` keeps saga \`checkout\` in memory only, and a restart leaves it half done: \`stock.reserve\` is done, the process stops.
    saga: [{ do: stock.reserve, undo: stock.release }, ordering.open]
`,
  );
});

test('a choreographed saga has no memory to lose, and one step is never half done', () => {
  expectFindings(
    'sagas/forgetful-coordinator',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { open: {} } }
  stock: { commands: { reserve: {}, release: {} } }
flows:
  checkout: { persistent: false, mode: choreographed, saga: [{ do: stock.reserve, undo: stock.release }, ordering.open] }
  single: { persistent: false, saga: [ordering.open] }
`,
  );
});
