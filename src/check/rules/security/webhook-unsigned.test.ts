import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an unsigned webhook is reported', () => {
  expectFindings(
    'security/webhook-unsigned',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { OrderPlaced: [id] }
    webhooks:
      partners: { events: [OrderPlaced], signature: none }
#                                                   ^^^^ error: Webhook \`partners\` is not signed, so anybody can send one in our name.
`,
  );
});

test('signed webhooks are accepted', () => {
  expectFindings(
    'security/webhook-unsigned',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { OrderPlaced: [id] }
    webhooks:
      partners: { events: [OrderPlaced], signature: hmac-sha256 }
`,
  );
});
