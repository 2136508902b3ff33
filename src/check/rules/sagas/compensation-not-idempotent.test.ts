import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a compensation that does harm twice is reported where it can run', () => {
  expectFindings(
    'sagas/compensation-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: {}, refund: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    timeout: 1m
    saga:
      - { do: payment.charge, undo: payment.refund, undoIdempotent: false }
#                                                                   ^^^^^ error: \`payment.refund\` may take \`payment.charge\` back twice in saga \`checkout\`: \`payment.charge\` is done, \`shipping.ship\` fails, the answer of \`payment.refund\` is lost and it is sent again.
      - { do: shipping.ship, pivot: true }
`,
  );
});

test('a compensation that never runs does no harm', () => {
  expectFindings(
    'sagas/compensation-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: {}, refund: {}, note: {} } }
flows:
  checkout:
    saga:
      - { do: payment.note, pivot: true }
      - { do: payment.charge, undo: payment.refund, undoIdempotent: false }
`,
  );
});
