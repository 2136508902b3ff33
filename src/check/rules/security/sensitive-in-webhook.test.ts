import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('personal data that leaves by webhook is reported', () => {
  expectFindings(
    'security/sensitive-in-webhook',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, email: email personal } }
    events: { OrderPlaced: [id, email] }
    webhooks:
      partners: { events: [OrderPlaced] }
#                         ^^^^^^^^^^^^^ warning: Webhook \`partners\` sends \`email\` of \`OrderPlaced\` to addresses outside.
`,
  );
});

test('identities are accepted', () => {
  expectFindings(
    'security/sensitive-in-webhook',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, email: email personal } }
    events: { OrderPlaced: [id] }
    webhooks:
      partners: { events: [OrderPlaced] }
`,
  );
});
