import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a request longer than the grace is reported', () => {
  expectFindings(
    'deployment/grace-too-short',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, deadline: 20s } }
services:
  orders: { contexts: [ordering], grace: 10s }
#                                        ^^^ error: \`orders\` ends 10s after it is told to stop, but \`ordering.placeOrder\` may take 20s.
`,
  );
});

test('the time a service has by default counts too', () => {
  expectFindings(
    'deployment/grace-too-short',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, p99: 2s }
      importOrders: { on: Order, p99: 45s }
#                                     ^^^ error: \`shop\` ends 30s after it is told to stop, but \`ordering.importOrders\` may take 45s.
`,
  );
});

test('shorter requests, long operations and unknown times are accepted', () => {
  expectFindings(
    'deployment/grace-too-short',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder: { creates: Order, deadline: 30s }
      importOrders: { on: Order, p99: 45s, long: true }
      copyOrder: { creates: Order }
`,
  );
});
