import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a repeated command without idempotency is reported at the command', () => {
  expectFindings(
    'sagas/repeated-step-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: {} } }
  shipping:
    commands:
      ship: { idempotency: none }
      #                    ^^^^ error: \`shipping.ship\` does not recognise a repeated request, and saga \`checkout\` repeats it until it works: an answer that is lost makes it happen twice.
flows: { checkout: { saga: [{ do: payment.charge, pivot: true }, shipping.ship] } }
`,
  );
});

test('a command that is not repeated, or recognises repetitions, is fine', () => {
  expectFindings(
    'sagas/repeated-step-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  payment: { commands: { charge: { idempotency: none } } }
  shipping: { commands: { ship: { idempotency: key } } }
flows: { checkout: { saga: [{ do: payment.charge, pivot: true }, shipping.ship] } }
`,
  );
});
