import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a webhook that sends anywhere is reported', () => {
  expectFindings(
    'security/webhook-without-egress-check',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { OrderPlaced: [id] }
    webhooks:
      partners: { events: [OrderPlaced], egressAllowList: false }
#                                                         ^^^^^ error: Webhook \`partners\` sends to any address, private networks included.
`,
  );
});

test('checked addresses, the default, are accepted', () => {
  expectFindings(
    'security/webhook-without-egress-check',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { OrderPlaced: [id] }
    webhooks:
      partners: { events: [OrderPlaced] }
`,
  );
});
