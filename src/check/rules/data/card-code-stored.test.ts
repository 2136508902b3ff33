import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a stored security code is reported', () => {
  expectFindings(
    'data/card-code-stored',
    `
architecture: 1
name: shop
contexts:
  payments:
    entities: { Card: { id: uuid, number: text card, cvv: text card } }
#                                                    ^^^ error: \`payments.Card.cvv\` is data of a card that may not be kept after the payment is authorised.
`,
  );
});

test('a token in its place is accepted', () => {
  expectFindings(
    'data/card-code-stored',
    `
architecture: 1
name: shop
contexts:
  payments:
    entities: { Card: { id: uuid, providerToken: text secret, lastFour: text } }
`,
  );
});
