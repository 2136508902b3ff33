import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a card number in an event is reported', () => {
  expectFindings(
    'security/secret-in-event',
    `
architecture: 1
name: shop
contexts:
  payments:
    entities: { Payment: { id: uuid, cardNumber: text card, amount: money } }
    events:
      PaymentCaptured: [id, cardNumber, amount]
#     ^^^^^^^^^^^^^^^ error: Event \`payments.PaymentCaptured\` carries \`cardNumber\`, marked \`card\`, to every consumer.
`,
  );
});

test('events with identities and plain data are accepted', () => {
  expectFindings(
    'security/secret-in-event',
    `
architecture: 1
name: shop
contexts:
  payments:
    entities: { Payment: { id: uuid, cardNumber: text card, payer: text personal, amount: money } }
    events:
      PaymentCaptured: [id, payer, amount]
`,
  );
});
