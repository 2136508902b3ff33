import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('the second pivot is reported', () => {
  expectFindings(
    'sagas/several-pivots',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    saga:
      - { do: payment.charge, pivot: true }
      - { do: shipping.ship, pivot: true }
#                                   ^^^^ error: \`shipping.ship\` is a second pivot of saga \`checkout\`: after \`payment.charge\` there is no way back that it could close.
`,
  );
});

test('one pivot is fine', () => {
  expectFindings(
    'sagas/several-pivots',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: {} } }
  shipping: { commands: { ship: {} } }
flows: { checkout: { saga: [{ do: payment.charge, pivot: true }, shipping.ship] } }
`,
  );
});
