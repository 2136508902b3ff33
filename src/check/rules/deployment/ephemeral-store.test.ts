import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a store that does not outlive its machine is reported', () => {
  expectFindings(
    'deployment/ephemeral-store',
    `
architecture: 1
name: shop
contexts:
  ordering:
    store: { engine: postgresql, persistent: false }
#                                            ^^^^^ error: \`postgresql\` of \`ordering\` may be lost with its machine, and with it every \`Order\`.
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
`,
  );
});

test('lasting stores, and copies that nobody creates, are accepted', () => {
  expectFindings(
    'deployment/ephemeral-store',
    `
architecture: 1
name: shop
contexts:
  ordering:
    store: { engine: postgresql }
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
  dashboard:
    store: { engine: redis, persistent: false }
    entities: { Tile: { id: uuid } }
`,
  );
});
