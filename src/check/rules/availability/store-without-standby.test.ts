import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('two replicas on one server are reported at the store', () => {
  expectFindings(
    'availability/store-without-standby',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
contexts:
  ordering:
    store: { engine: postgresql, replicas: 1 }
    #                                      ^ warning: The 2 replicas of \`shop\` share one \`postgresql\` server for \`ordering\` that nothing takes over from, and the objective of the system is 99.95% (21.6 min a month of failure).
    entities: { Order: { id: uuid } }
`,
  );
});

test('by default a store has a standby', () => {
  expectFindings(
    'availability/store-without-standby',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
contexts: { ordering: { store: postgresql, entities: { Order: { id: uuid } } } }
`,
  );
});

test('a store that may be lost needs none', () => {
  expectFindings(
    'availability/store-without-standby',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
contexts: { cart: { store: { engine: redis, replicas: 1, persistent: false }, entities: { Cart: { id: uuid } } } }
`,
  );
});
