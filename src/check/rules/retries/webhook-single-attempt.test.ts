import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a webhook that is sent once is reported', () => {
  expectFindings(
    'retries/webhook-single-attempt',
    `
architecture: 1
name: shop
contexts:
  ordering:
    events: { OrderPlaced: [] }
    webhooks:
      orders: { events: [OrderPlaced], maxAttempts: 1 }
      #                                             ^ warning: Webhook \`orders\` of \`ordering\` is attempted once, so an event is lost whenever its receiver is away.
`,
  );
});

test('the usual attempts are accepted', () => {
  expectFindings(
    'retries/webhook-single-attempt',
    `
architecture: 1
name: shop
contexts:
  ordering:
    events: { OrderPlaced: [] }
    webhooks: { orders: { events: [OrderPlaced] } }
`,
  );
});
