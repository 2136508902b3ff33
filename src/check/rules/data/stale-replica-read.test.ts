import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('replicas under strong consistency are reported', () => {
  expectFindings(
    'data/stale-replica-read',
    `
architecture: 1
name: shop
contexts:
  ordering:
    consistency: strong
    store: { engine: postgresql, readReplicas: 2 }
#                                              ^ warning: 2 read replicas of \`ordering\` lag behind, but none of its 2 queries may be old: consistency is strong.
    entities: { Order: { id: uuid } }
`,
  );
});

test('the requirement counts too', () => {
  expectFindings(
    'data/stale-replica-read',
    `
architecture: 1
name: shop
requirements: { consistency: strong }
contexts:
  ordering:
    store: { engine: postgresql, readReplicas: 1 }
#                                              ^ warning: 1 read replica of \`ordering\` lags behind, but none of its 2 queries may be old: consistency is strong.
    entities: { Order: { id: uuid } }
`,
  );
});

test('a bound on some query, or eventual consistency, is accepted', () => {
  expectFindings(
    'data/stale-replica-read',
    `
architecture: 1
name: shop
contexts:
  ordering:
    consistency: strong
    store: { engine: postgresql, readReplicas: 2 }
    entities: { Order: { id: uuid } }
    queries: { searchOrders: { of: Order, staleness: 5s } }
  catalogue:
    consistency: eventual
    store: { engine: postgresql, readReplicas: 2 }
    entities: { Product: { id: uuid } }
`,
  );
});
