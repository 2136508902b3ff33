import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('another context cannot take back', () => {
  expectFindings(
    'sagas/undo-elsewhere',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {} } }
  ordering: { commands: { open: {}, reject: {} } }
flows:
  checkout:
    saga:
      - { do: stock.reserve, undo: ordering.reject }
      #                            ^^^^^^^^^^^^^^^ warning: In saga \`checkout\` \`ordering.reject\` is to take back what \`stock\` did, and \`ordering\` cannot know whether \`stock.reserve\` took effect.
      - ordering.open
`,
  );
});

test('the same context can', () => {
  expectFindings(
    'sagas/undo-elsewhere',
    `
architecture: 1
name: shop
contexts:
  stock: { commands: { reserve: {}, release: {} } }
  ordering: { commands: { open: {} } }
flows:
  checkout: { saga: [{ do: stock.reserve, undo: stock.release }, ordering.open] }
`,
  );
});
